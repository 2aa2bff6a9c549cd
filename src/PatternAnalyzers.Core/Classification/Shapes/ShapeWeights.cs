namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>Weights of the features for ROUTING, ALGORITHM, SERVICE and everything else. Made by <c>dotnet run --project build -- train</c>; do not edit.</summary>
internal static class ShapeWeights
{
    /// <summary>Number of classes.</summary>
    public const int Columns = 4;

    private static readonly double[] Intercepts = [0.092, -0.566, -0.495, 0.969];

    private static readonly double[] Values =
    [
        -0.044, 0.298, -0.118, -0.135, // loops
        0.069, -0.089, 0.051, -0.030, // nested_loops
        0.160, 0.198, -0.183, -0.175, // branches
        -0.038, 0.243, -0.086, -0.119, // arithmetic
        -0.325, 0.373, 0.000, -0.048, // sums
        -0.062, 0.323, -0.159, -0.102, // comparisons
        0.194, 0.031, -0.100, -0.126, // thresholds
        0.543, -0.306, -0.176, -0.060, // scores
        0.909, -0.500, -0.321, -0.088, // bests
        -0.269, -0.241, 0.262, 0.248, // awaits
        -0.187, 0.157, 0.089, -0.059, // state_writes
        -0.061, 0.090, 0.020, -0.049, // state_reads
        -0.229, 0.021, 0.022, 0.186, // creations
        -0.021, -0.147, 0.186, -0.019, // dependency_calls
        -0.063, -0.147, 0.216, -0.006, // collaborators
        -0.095, -0.002, -0.022, 0.118, // string_operations
        0.236, 0.059, -0.119, -0.177, // characters
        0.051, 0.117, -0.047, -0.122, // element_accesses
        0.023, 0.171, -0.026, -0.168, // lookups
        0.392, -0.321, 0.021, -0.093, // delegate_calls
        -0.138, 0.426, -0.084, -0.204, // hashing
        0.277, -0.070, 0.096, -0.304, // ordering
        0.208, 0.266, -0.122, -0.352, // recursion
        1.615, -0.341, -0.509, -0.766, // overlaps
        -0.168, 0.202, -0.027, -0.007, // frontiers
        -0.105, -0.043, 0.022, 0.126, // initialisers
        0.019, -0.067, -0.044, 0.091, // queries
        0.167, -0.052, 0.150, -0.265, // held_results
        0.184, -0.193, 0.172, -0.164, // held_calls
        0.628, -0.480, -0.129, -0.019, // fan_outs
        -0.309, -0.186, 0.451, 0.044, // effect network
        -0.282, -0.292, 0.191, 0.382, // effect file
        -0.144, -0.149, -0.210, 0.503, // effect process
        -0.239, -0.126, 0.373, -0.008, // effect database
        0.508, -0.128, 0.291, -0.670, // effect messaging
        -0.353, -0.144, -0.242, 0.739, // effect intelligence
        -0.178, -0.059, 0.123, 0.114, // effect clock
        -0.026, 0.195, -0.080, -0.089, // effect random
        -0.157, -0.200, -0.246, 0.603, // effect console
        -0.486, -0.225, 1.480, -0.769, // effect threading
        0.000, 0.000, 0.000, 0.000, // effect dispatch
        -0.180, -0.098, 0.702, -0.424, // effect cache
        0.109, -0.249, 0.014, 0.125, // effect logging
        -0.284, 0.306, -0.156, 0.134, // static
        0.000, 0.000, 0.000, 0.000, // record
        -0.382, 0.525, -0.213, 0.070, // struct
        -0.259, -0.106, -0.156, 0.521, // nested
        -0.298, 0.520, -0.224, 0.003, // generic
        0.115, -0.161, -0.205, 0.252, // base
        0.186, -0.154, -0.204, 0.172, // foreign base
        -0.465, -0.027, 0.753, -0.260, // own interface
        -0.144, -0.189, -0.154, 0.486, // foreign interface
        -0.415, -0.222, 1.189, -0.551, // offered
        0.158, -0.007, -0.044, -0.107, // injected
        0.140, -0.217, 0.140, -0.062, // partners
        0.057, -0.172, -0.160, 0.275, // delegates in
        0.425, 0.035, -0.429, -0.031, // several in
        -0.235, -0.102, -0.102, 0.439, // properties
        -0.061, 0.006, 0.053, 0.001, // fields
        0.021, 0.011, 0.051, -0.084, // collections
        0.148, -0.150, 0.258, -0.256, // tables
        0.644, -0.336, -0.240, -0.068, // tables of delegates
        -0.098, -0.315, 0.210, 0.203, // asynchronous
        0.278, -0.326, 0.211, -0.164, // nothing
        0.079, 0.275, -0.091, -0.262, // numbers
        -0.359, 0.234, 0.144, -0.019, // answers
        0.482, -0.406, -0.009, -0.067, // texts
        -0.416, 0.438, -0.020, -0.002, // sequences
        -0.500, -0.150, -0.118, 0.769, // delegates out
        -0.036, -0.012, -0.217, 0.265, // interfaces out
        -0.134, -0.169, 0.368, -0.065, // texts in
        -0.143, 0.155, 0.126, -0.138, // sequences in
        -0.295, 0.289, 0.355, -0.349, // numbers in
        0.221, 0.113, -0.239, -0.096, // delegates given
        -0.239, -0.249, -0.157, 0.645, // extensions
        -0.501, 0.233, -0.054, 0.323, // no input
        0.708, -0.392, -0.313, -0.002, // looks up and calls
        0.134, -0.018, -0.039, -0.077, // looks up and gives
        0.047, 0.545, -0.120, -0.472, // looks up and keeps
        -0.230, 0.324, -0.087, -0.007, // keeps a best target
        0.732, -0.174, -0.305, -0.253, // thresholds to a target
        0.712, -0.427, 0.113, -0.398, // gives one held
        0.442, -0.198, -0.153, -0.091, // hands to one held
        0.218, -0.152, -0.324, 0.258, // keys to calls
        -0.312, -0.446, -0.246, 1.003, // types to calls
        0.282, 0.295, -0.211, -0.367, // compares characters
        -0.157, 0.388, -0.069, -0.162, // hashes in a loop
        0.023, 0.352, -0.014, -0.362, // walks a frontier
        0.324, 0.177, -0.128, -0.374, // recurses
        -0.115, 0.371, -0.179, -0.077, // dense
        -0.304, 0.154, -0.037, 0.187, // takes arguments
        -0.144, -0.215, -0.129, 0.488, // gives an exit code
    ];

    /// <summary>Weight of a feature for a class.</summary>
    public static double Of(int feature, int column) => Values[(feature * Columns) + column];

    /// <summary>What a class starts with.</summary>
    public static double Intercept(int column) => Intercepts[column];
}
