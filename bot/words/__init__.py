"""What is said to people, decided once for every surface; knows no Discord, store, network or clock."""
