namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>Weights of the features for ROUTING, ALGORITHM, SERVICE and everything else. Made by <c>dotnet run --project build -- train</c>; do not edit.</summary>
internal static class ShapeWeights
{
    /// <summary>Number of classes.</summary>
    public const int Columns = 4;

    private static readonly double[] Intercepts = [0.053, -0.655, -0.938, 1.541];

    private static readonly double[] Values =
    [
        -0.025, 0.220, -0.076, -0.119, // loops
        0.056, -0.113, 0.074, -0.017, // nested_loops
        0.087, 0.181, -0.141, -0.127, // branches
        -0.009, 0.180, -0.084, -0.087, // arithmetic
        -0.221, 0.233, 0.022, -0.034, // sums
        -0.065, 0.288, -0.127, -0.096, // comparisons
        0.149, 0.062, -0.091, -0.121, // thresholds
        0.477, -0.274, -0.149, -0.053, // scores
        0.511, -0.189, -0.230, -0.092, // bests
        -0.025, 0.045, -0.025, 0.005, // keys
        0.046, -0.110, -0.239, 0.303, // constant_results
        0.259, -0.063, -0.087, -0.109, // type_tests
        -0.177, -0.229, 0.206, 0.199, // awaits
        -0.122, 0.116, 0.033, -0.026, // state_writes
        -0.031, 0.065, 0.004, -0.038, // state_reads
        -0.041, 0.002, 0.019, 0.019, // invocations
        -0.242, 0.061, 0.019, 0.162, // creations
        -0.031, -0.116, 0.129, 0.019, // dependency_calls
        -0.056, -0.120, 0.150, 0.027, // collaborators
        -0.039, -0.014, -0.027, 0.079, // string_operations
        0.210, 0.037, -0.091, -0.156, // characters
        0.061, 0.078, -0.030, -0.109, // element_accesses
        -0.019, 0.152, -0.009, -0.124, // lookups
        0.412, -0.347, 0.073, -0.137, // delegate_calls
        -0.064, 0.325, -0.081, -0.181, // hashing
        0.291, -0.063, 0.029, -0.257, // ordering
        0.146, 0.298, -0.151, -0.293, // recursion
        0.999, -0.207, -0.325, -0.467, // overlaps
        -0.116, 0.178, -0.022, -0.040, // frontiers
        -0.042, -0.043, -0.010, 0.094, // initialisers
        0.029, -0.050, -0.050, 0.072, // queries
        0.028, 0.110, -0.127, -0.011, // throws
        0.287, -0.040, -0.031, -0.216, // held_results
        0.099, -0.142, 0.142, -0.099, // held_calls
        0.220, -0.443, 0.105, 0.117, // fan_outs
        -0.104, 0.228, -0.055, -0.069, // statements
        0.521, 1.043, -0.625, -0.939, // loops a statement
        0.449, -0.627, 0.260, -0.082, // nested_loops a statement
        0.357, 0.023, -0.092, -0.288, // branches a statement
        -0.013, 0.288, -0.023, -0.252, // arithmetic a statement
        -1.586, 0.956, 0.362, 0.268, // sums a statement
        -0.276, 0.309, 0.096, -0.129, // comparisons a statement
        0.023, -0.344, 0.323, -0.002, // thresholds a statement
        1.139, -0.626, -0.349, -0.164, // scores a statement
        8.576, -5.521, -2.842, -0.213, // bests a statement
        0.228, -0.131, 0.185, -0.282, // keys a statement
        0.285, -0.141, -0.394, 0.250, // constant_results a statement
        1.489, -0.424, -0.698, -0.366, // type_tests a statement
        -0.654, -0.511, 0.760, 0.406, // awaits a statement
        -0.542, 0.110, 0.384, 0.047, // state_writes a statement
        -0.235, 0.160, 0.088, -0.013, // state_reads a statement
        0.062, -0.178, 0.038, 0.077, // invocations a statement
        -0.303, -0.242, 0.208, 0.337, // creations a statement
        0.341, -0.306, 0.313, -0.349, // dependency_calls a statement
        0.398, -0.367, 0.453, -0.484, // collaborators a statement
        -0.288, 0.041, 0.158, 0.089, // string_operations a statement
        0.759, 0.438, -0.422, -0.775, // characters a statement
        0.291, 0.006, -0.082, -0.215, // element_accesses a statement
        -0.100, 0.109, 0.156, -0.165, // lookups a statement
        0.622, -0.267, -0.511, 0.156, // delegate_calls a statement
        -0.645, 1.145, -0.345, -0.155, // hashing a statement
        0.062, 0.183, 0.709, -0.953, // ordering a statement
        1.234, 0.474, 1.372, -3.079, // recursion a statement
        6.401, -1.333, -2.103, -2.966, // overlaps a statement
        -0.378, 0.218, -0.357, 0.517, // frontiers a statement
        -0.119, -0.169, 0.070, 0.218, // initialisers a statement
        -0.094, 0.000, -0.051, 0.144, // queries a statement
        0.859, -0.264, -0.020, -0.574, // throws a statement
        0.649, -0.431, 0.650, -0.868, // held_results a statement
        0.179, -0.227, 0.442, -0.393, // held_calls a statement
        1.403, -2.224, 0.525, 0.296, // fan_outs a statement
        -0.349, -0.172, 0.504, 0.017, // effect network
        -0.257, -0.293, 0.216, 0.334, // effect file
        -0.156, -0.149, -0.177, 0.481, // effect process
        -0.204, -0.121, 0.352, -0.028, // effect database
        0.540, -0.107, 0.250, -0.684, // effect messaging
        -0.301, -0.139, -0.273, 0.713, // effect intelligence
        -0.136, -0.074, 0.104, 0.105, // effect clock
        0.091, 0.165, -0.154, -0.102, // effect random
        -0.147, -0.197, -0.229, 0.573, // effect console
        -0.468, -0.150, 1.299, -0.682, // effect threading
        0.000, 0.000, 0.000, 0.000, // effect dispatch
        -0.167, -0.093, 0.691, -0.431, // effect cache
        0.117, -0.255, 0.068, 0.070, // effect logging
        -0.297, 0.300, -0.134, 0.130, // static
        0.000, 0.000, 0.000, 0.000, // record
        -0.407, 0.462, -0.208, 0.153, // struct
        -0.285, -0.071, -0.110, 0.466, // nested
        -0.223, 0.478, -0.247, -0.008, // generic
        0.134, -0.162, -0.183, 0.211, // base
        0.199, -0.158, -0.186, 0.145, // foreign base
        -0.478, -0.006, 0.722, -0.238, // own interface
        -0.114, -0.180, -0.155, 0.450, // foreign interface
        -0.371, -0.215, 1.137, -0.551, // offered
        0.165, -0.001, -0.049, -0.115, // injected
        0.156, -0.181, 0.091, -0.065, // partners
        0.158, -0.186, -0.144, 0.172, // delegates in
        0.445, 0.040, -0.399, -0.086, // several in
        0.278, -0.139, 0.141, -0.280, // methods
        -0.203, -0.104, 0.494, -0.187, // offered methods
        -0.205, -0.117, -0.068, 0.390, // properties
        0.018, -0.036, 0.030, -0.011, // fields
        0.068, 0.005, 0.002, -0.075, // collections
        0.199, -0.124, 0.163, -0.237, // tables
        0.572, -0.244, -0.192, -0.135, // tables of delegates
        -0.009, -0.002, -0.038, 0.050, // calls
        0.002, -0.302, 0.169, 0.132, // asynchronous
        0.305, -0.312, 0.143, -0.136, // nothing
        0.073, 0.209, -0.045, -0.236, // numbers
        -0.366, 0.265, 0.026, 0.075, // answers
        0.329, -0.333, 0.022, -0.018, // texts
        -0.408, 0.409, -0.012, 0.011, // sequences
        -0.403, -0.146, -0.109, 0.657, // delegates out
        -0.102, -0.000, -0.182, 0.284, // interfaces out
        -0.122, -0.157, 0.315, -0.036, // texts in
        -0.124, 0.139, 0.121, -0.136, // sequences in
        -0.270, 0.238, 0.344, -0.312, // numbers in
        0.105, 0.143, -0.202, -0.047, // delegates given
        -0.233, -0.208, -0.149, 0.590, // extensions
        -0.501, 0.240, -0.083, 0.345, // no input
        0.702, -0.331, -0.326, -0.045, // looks up and calls
        -0.033, -0.001, 0.024, 0.011, // looks up and gives
        0.084, 0.497, -0.088, -0.493, // looks up and keeps
        -0.192, 0.288, -0.093, -0.004, // keeps a best target
        0.609, -0.125, -0.251, -0.233, // thresholds to a target
        0.636, -0.379, 0.093, -0.350, // gives one held
        0.147, -0.121, -0.115, 0.090, // hands to one held
        0.559, -0.068, -0.260, -0.232, // keys to constants
        -0.063, -0.084, -0.223, 0.370, // keys to calls
        -0.442, -0.414, -0.167, 1.024, // types to calls
        0.281, 0.218, -0.167, -0.331, // compares characters
        -0.106, 0.275, -0.049, -0.120, // hashes in a loop
        0.062, 0.329, 0.004, -0.395, // walks a frontier
        0.275, 0.198, -0.160, -0.313, // recurses
        -0.081, 0.292, -0.168, -0.043, // dense
        -0.257, 0.164, -0.079, 0.172, // takes arguments
        -0.128, -0.212, -0.122, 0.461, // gives an exit code
    ];

    /// <summary>Weight of a feature for a class.</summary>
    public static double Of(int feature, int column) => Values[(feature * Columns) + column];

    /// <summary>What a class starts with.</summary>
    public static double Intercept(int column) => Intercepts[column];
}
