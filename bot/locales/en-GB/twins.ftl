command-twin = Hold events together with the server of a twin town
