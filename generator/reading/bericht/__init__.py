"""Reports: in the making, and as they were published."""
