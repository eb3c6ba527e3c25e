-- Elke zin gaat als tekst naar Typst: zo is niets wat een mens schreef daar een opdracht of een teken met betekenis.
-- Een voetnoot die in een deel al stond, wijst naar de eerste.
local gezien, nummer = {}, 0

local function typst(tekst)
  return pandoc.RawInline("typst", tekst)
end

local function letterlijk(tekst)
  return typst('#"' .. tekst:gsub('[\\"]', '\\%0') .. '";')
end

local function voetnoot(uit, noot)
  local tekst = pandoc.utils.stringify(noot.content)
  if gezien[tekst] then
    uit:insert(typst("#footnote(<noot-" .. gezien[tekst] .. ">);"))
  else
    nummer = nummer + 1
    gezien[tekst] = nummer
    uit:insert(noot)
    uit:insert(typst("<noot-" .. nummer .. ">"))
  end
end

local function voeg(uit, deel)
  if deel.tag == "Note" then voetnoot(uit, deel) else uit:insert(deel) end
end

function Header(kop)
  if kop.level == 2 then gezien = {} end
end

function Inlines(delen)
  local uit, tekst = pandoc.Inlines({}), ""
  for _, deel in ipairs(delen) do
    if deel.tag == "Str" then
      tekst = tekst .. deel.text
    elseif deel.tag == "Space" or deel.tag == "SoftBreak" then
      tekst = tekst .. " "
    else
      if tekst ~= "" then uit:insert(letterlijk(tekst)) end
      tekst = ""
      voeg(uit, deel)
    end
  end
  if tekst ~= "" then uit:insert(letterlijk(tekst)) end
  return uit
end

return {{traverse = "topdown", Header = Header, Inlines = Inlines}}
