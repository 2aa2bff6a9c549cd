namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>Weights of the features for ROUTING, ALGORITHM, SERVICE and everything else. Made by <c>dotnet run --project build -- train</c>; do not edit.</summary>
internal static class ShapeWeights
{
    /// <summary>Number of classes.</summary>
    public const int Columns = 4;

    private static readonly double[] Intercepts = [-0.149, -0.538, -0.606, 1.293];

    private static readonly double[] Values =
    [
        -0.005, 0.305, -0.043, -0.257, // loops
        0.094, -0.003, 0.053, -0.144, // nested_loops
        0.143, 0.193, -0.110, -0.227, // branches
        -0.028, 0.200, -0.061, -0.111, // arithmetic
        -0.243, 0.420, 0.012, -0.188, // sums
        -0.018, 0.261, -0.102, -0.141, // comparisons
        0.139, 0.003, -0.092, -0.050, // thresholds
        0.460, -0.221, -0.141, -0.098, // scores
        0.726, -0.347, -0.237, -0.142, // bests
        -0.145, -0.182, 0.397, -0.069, // awaits
        -0.174, 0.100, 0.074, 0.000, // state_writes
        -0.057, 0.051, 0.035, -0.028, // state_reads
        -0.088, 0.058, 0.016, 0.014, // creations
        0.040, -0.094, 0.228, -0.174, // dependency_calls
        0.004, -0.084, 0.264, -0.185, // collaborators
        0.005, 0.063, 0.052, -0.120, // string_operations
        0.136, 0.054, -0.102, -0.089, // characters
        0.052, 0.129, -0.027, -0.154, // element_accesses
        0.027, 0.147, 0.003, -0.177, // lookups
        0.301, -0.228, -0.033, -0.041, // delegate_calls
        -0.100, 0.283, -0.110, -0.073, // hashing
        0.274, -0.030, 0.084, -0.328, // ordering
        0.113, 0.188, -0.113, -0.188, // recursion
        1.046, -0.242, -0.374, -0.431, // overlaps
        -0.141, 0.140, -0.042, 0.043, // frontiers
        -0.076, -0.050, 0.054, 0.072, // initialisers
        0.121, -0.009, 0.032, -0.144, // queries
        0.175, -0.129, 0.078, -0.124, // held_results
        0.179, -0.150, 0.129, -0.158, // held_calls
        0.799, -0.455, -0.042, -0.303, // fan_outs
        -0.304, -0.159, 0.600, -0.137, // effect network
        -0.298, -0.238, 0.719, -0.183, // effect file
        -0.176, -0.270, 0.096, 0.350, // effect process
        -0.192, -0.113, 0.375, -0.071, // effect database
        0.199, -0.109, 0.138, -0.229, // effect messaging
        -0.273, -0.119, 0.166, 0.226, // effect intelligence
        -0.212, 0.001, -0.003, 0.215, // effect clock
        -0.021, 0.206, -0.064, -0.120, // effect random
        -0.241, -0.216, -0.387, 0.845, // effect console
        -0.435, -0.194, 0.823, -0.193, // effect threading
        0.000, 0.000, 0.000, 0.000, // effect dispatch
        -0.152, -0.078, 0.289, -0.059, // effect cache
        0.078, -0.227, 0.005, 0.143, // effect logging
        -0.209, 0.123, -0.169, 0.254, // static
        0.000, 0.000, 0.000, 0.000, // record
        -0.283, 0.281, -0.175, 0.177, // struct
        -0.179, -0.097, -0.114, 0.390, // nested
        -0.283, 0.319, -0.191, 0.156, // generic
        0.230, -0.186, -0.220, 0.176, // base
        0.230, -0.186, -0.220, 0.176, // foreign base
        -0.376, -0.057, 0.660, -0.226, // own interface
        -0.159, -0.223, -0.175, 0.557, // foreign interface
        -0.348, -0.188, 0.793, -0.257, // offered
        0.173, 0.049, -0.005, -0.216, // injected
        0.216, -0.159, 0.179, -0.236, // partners
        0.168, -0.126, -0.094, 0.051, // delegates in
        0.524, 0.091, -0.253, -0.363, // several in
        -0.205, -0.081, -0.087, 0.374, // properties
        0.021, 0.045, 0.127, -0.193, // fields
        0.093, 0.023, 0.072, -0.188, // collections
        0.142, -0.093, 0.307, -0.356, // tables
        0.696, -0.278, -0.191, -0.227, // tables of delegates
        0.025, -0.222, 0.301, -0.103, // asynchronous
        0.107, -0.302, 0.141, 0.054, // nothing
        0.113, 0.220, -0.053, -0.280, // numbers
        -0.330, 0.204, 0.045, 0.082, // answers
        0.340, -0.363, -0.028, 0.051, // texts
        -0.347, 0.432, 0.077, -0.162, // sequences
        -0.251, -0.173, -0.111, 0.535, // delegates out
        -0.096, -0.043, -0.178, 0.318, // interfaces out
        -0.010, -0.140, 0.344, -0.195, // texts in
        -0.044, 0.185, 0.080, -0.222, // sequences in
        -0.226, 0.196, 0.209, -0.179, // numbers in
        0.076, 0.049, -0.232, 0.106, // delegates given
        -0.209, -0.227, -0.146, 0.582, // extensions
        -0.453, 0.176, -0.117, 0.395, // no input
        0.752, -0.309, -0.235, -0.208, // looks up and calls
        0.194, 0.026, 0.033, -0.252, // looks up and gives
        -0.029, 0.419, -0.134, -0.255, // looks up and keeps
        -0.138, 0.327, -0.043, -0.146, // keeps a best target
        0.600, -0.164, -0.209, -0.227, // thresholds to a target
        0.554, -0.319, 0.005, -0.241, // gives one held
        0.446, -0.169, -0.081, -0.197, // hands to one held
        0.466, -0.118, -0.248, -0.100, // keys to calls
        -0.441, -0.590, -0.366, 1.397, // types to calls
        0.167, 0.154, -0.177, -0.144, // compares characters
        -0.145, 0.302, -0.063, -0.094, // hashes in a loop
        -0.044, 0.290, -0.021, -0.225, // walks a frontier
        0.205, 0.114, -0.117, -0.202, // recurses
        -0.068, 0.383, -0.132, -0.184, // dense
        -0.354, 0.214, 0.070, 0.071, // takes arguments
        -0.271, -0.293, 0.515, 0.050, // gives an exit code
    ];

    /// <summary>Weight of a feature for a class.</summary>
    public static double Of(int feature, int column) => Values[(feature * Columns) + column];

    /// <summary>What a class starts with.</summary>
    public static double Intercept(int column) => Intercepts[column];
}
