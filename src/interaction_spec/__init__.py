"""The executable, multilingual specification of CRM interaction management."""
