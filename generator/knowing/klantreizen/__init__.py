"""What follows from klantreizen that staff played: which insights came out, and whether tenants confirm them."""
