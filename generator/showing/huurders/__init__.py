"""What tenants read: reaches nothing that has seen an insight."""
