namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>Weights of the features for ROUTING, ALGORITHM, SERVICE and everything else. Made by <c>dotnet run --project build -- train</c>; do not edit.</summary>
internal static class ShapeWeights
{
    /// <summary>Number of classes.</summary>
    public const int Columns = 4;

    private static readonly double[] Intercepts = [-0.142, -0.523, -0.596, 1.261];

    private static readonly double[] Values =
    [
        0.003, 0.302, -0.052, -0.252, // loops
        0.087, 0.008, 0.052, -0.147, // nested_loops
        0.153, 0.188, -0.116, -0.225, // branches
        -0.019, 0.191, -0.061, -0.111, // arithmetic
        -0.233, 0.400, 0.014, -0.181, // sums
        -0.015, 0.257, -0.102, -0.141, // comparisons
        0.144, -0.002, -0.092, -0.050, // thresholds
        0.457, -0.219, -0.140, -0.098, // scores
        0.715, -0.336, -0.234, -0.145, // bests
        -0.146, -0.183, 0.393, -0.064, // awaits
        -0.166, 0.095, 0.073, -0.002, // state_writes
        -0.051, 0.047, 0.035, -0.031, // state_reads
        -0.150, 0.073, 0.043, 0.034, // creations
        0.038, -0.094, 0.227, -0.171, // dependency_calls
        0.003, -0.085, 0.262, -0.180, // collaborators
        0.011, 0.059, 0.051, -0.121, // string_operations
        0.138, 0.052, -0.100, -0.091, // characters
        0.056, 0.125, -0.028, -0.153, // element_accesses
        0.030, 0.137, 0.005, -0.172, // lookups
        0.311, -0.224, -0.029, -0.058, // delegate_calls
        -0.094, 0.272, -0.105, -0.073, // hashing
        0.237, -0.018, 0.093, -0.312, // ordering
        0.110, 0.182, -0.107, -0.185, // recursion
        1.094, -0.254, -0.373, -0.467, // overlaps
        -0.138, 0.137, -0.044, 0.045, // frontiers
        -0.074, -0.046, 0.042, 0.078, // initialisers
        0.105, -0.009, 0.038, -0.133, // queries
        0.104, -0.113, 0.098, -0.089, // held_results
        0.176, -0.145, 0.132, -0.163, // held_calls
        0.791, -0.449, -0.028, -0.314, // fan_outs
        -0.299, -0.158, 0.592, -0.135, // effect network
        -0.277, -0.217, 0.617, -0.122, // effect file
        -0.169, -0.344, -0.242, 0.754, // effect process
        -0.188, -0.111, 0.372, -0.072, // effect database
        0.187, -0.108, 0.145, -0.224, // effect messaging
        -0.270, -0.119, 0.169, 0.220, // effect intelligence
        -0.201, -0.005, -0.007, 0.213, // effect clock
        -0.022, 0.198, -0.062, -0.114, // effect random
        -0.231, -0.220, -0.302, 0.752, // effect console
        -0.417, -0.195, 0.808, -0.197, // effect threading
        0.000, 0.000, 0.000, 0.000, // effect dispatch
        -0.152, -0.076, 0.289, -0.061, // effect cache
        0.064, -0.226, 0.004, 0.157, // effect logging
        -0.245, 0.131, -0.176, 0.291, // static
        0.000, 0.000, 0.000, 0.000, // record
        -0.291, 0.278, -0.176, 0.188, // struct
        -0.199, -0.105, -0.125, 0.428, // nested
        -0.248, 0.332, -0.186, 0.102, // generic
        0.220, -0.186, -0.218, 0.184, // base
        0.220, -0.186, -0.218, 0.184, // foreign base
        -0.369, -0.062, 0.653, -0.222, // own interface
        -0.156, -0.228, -0.174, 0.558, // foreign interface
        -0.341, -0.189, 0.783, -0.253, // offered
        0.178, 0.046, -0.006, -0.218, // injected
        0.207, -0.157, 0.179, -0.229, // partners
        0.217, -0.092, -0.071, -0.054, // delegates in
        0.533, 0.077, -0.252, -0.358, // several in
        -0.197, -0.084, -0.087, 0.369, // properties
        0.005, 0.050, 0.124, -0.179, // fields
        0.055, 0.032, 0.061, -0.148, // collections
        0.158, -0.101, 0.300, -0.357, // tables
        0.666, -0.268, -0.186, -0.212, // tables of delegates
        0.019, -0.224, 0.296, -0.091, // asynchronous
        0.123, -0.300, 0.148, 0.029, // nothing
        0.040, 0.250, -0.065, -0.225, // numbers
        -0.334, 0.195, 0.040, 0.098, // answers
        0.344, -0.362, -0.031, 0.049, // texts
        -0.329, 0.425, 0.076, -0.171, // sequences
        -0.261, -0.182, -0.116, 0.559, // delegates out
        -0.088, -0.067, -0.177, 0.333, // interfaces out
        -0.035, -0.124, 0.339, -0.180, // texts in
        -0.081, 0.185, 0.095, -0.199, // sequences in
        -0.222, 0.191, 0.206, -0.175, // numbers in
        0.118, 0.054, -0.220, 0.047, // delegates given
        -0.203, -0.227, -0.145, 0.575, // extensions
        -0.461, 0.181, -0.104, 0.384, // no input
        0.745, -0.310, -0.231, -0.203, // looks up and calls
        0.198, 0.009, 0.037, -0.245, // looks up and gives
        -0.040, 0.410, -0.136, -0.234, // looks up and keeps
        -0.132, 0.327, -0.048, -0.147, // keeps a best target
        0.604, -0.163, -0.210, -0.230, // thresholds to a target
        0.577, -0.321, -0.007, -0.249, // gives one held
        0.455, -0.164, -0.073, -0.218, // hands to one held
        0.435, -0.112, -0.242, -0.082, // keys to calls
        -0.445, -0.577, -0.367, 1.389, // types to calls
        0.168, 0.152, -0.173, -0.147, // compares characters
        -0.137, 0.300, -0.063, -0.100, // hashes in a loop
        -0.039, 0.288, -0.025, -0.225, // walks a frontier
        0.200, 0.108, -0.110, -0.198, // recurses
        -0.063, 0.374, -0.129, -0.182, // dense
        -0.327, 0.208, 0.062, 0.057, // takes arguments
        -0.162, -0.145, -0.149, 0.457, // gives an exit code
    ];

    /// <summary>Weight of a feature for a class.</summary>
    public static double Of(int feature, int column) => Values[(feature * Columns) + column];

    /// <summary>What a class starts with.</summary>
    public static double Intercept(int column) => Intercepts[column];
}
