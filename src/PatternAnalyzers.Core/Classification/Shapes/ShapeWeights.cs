namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>Weights of the features for ROUTING, ALGORITHM, SERVICE and everything else. Made by <c>dotnet run --project build -- train</c>; do not edit.</summary>
internal static class ShapeWeights
{
    /// <summary>Number of classes.</summary>
    public const int Columns = 4;

    private static readonly double[] Intercepts = [-0.180, -0.639, -0.620, 1.439];

    private static readonly double[] Values =
    [
        -0.020, 0.339, -0.042, -0.277, // loops
        0.080, -0.016, 0.078, -0.142, // nested_loops
        0.173, 0.205, -0.117, -0.261, // branches
        -0.042, 0.219, -0.070, -0.107, // arithmetic
        -0.260, 0.453, -0.008, -0.185, // sums
        -0.028, 0.292, -0.102, -0.162, // comparisons
        0.165, 0.046, -0.126, -0.085, // thresholds
        0.468, -0.223, -0.131, -0.114, // scores
        0.754, -0.389, -0.232, -0.133, // bests
        -0.136, -0.201, 0.442, -0.105, // awaits
        -0.178, 0.133, 0.048, -0.003, // state_writes
        -0.041, 0.056, 0.025, -0.041, // state_reads
        -0.063, 0.038, -0.025, 0.050, // creations
        0.017, -0.078, 0.256, -0.195, // dependency_calls
        -0.007, -0.068, 0.287, -0.213, // collaborators
        0.032, 0.084, 0.042, -0.158, // string_operations
        0.128, 0.065, -0.106, -0.087, // characters
        0.051, 0.138, -0.035, -0.153, // element_accesses
        0.019, 0.175, -0.003, -0.191, // lookups
        0.271, -0.204, -0.060, -0.008, // delegate_calls
        -0.073, 0.241, -0.047, -0.121, // hashing
        0.203, 0.050, 0.089, -0.341, // ordering
        0.064, 0.235, -0.116, -0.182, // recursion
        1.166, -0.346, -0.335, -0.485, // overlaps
        -0.159, 0.188, -0.058, 0.028, // frontiers
        -0.124, -0.064, 0.130, 0.059, // initialisers
        0.093, 0.028, 0.025, -0.146, // queries
        0.210, -0.168, 0.143, -0.185, // held_results
        0.189, -0.173, 0.149, -0.165, // held_calls
        0.754, -0.481, -0.041, -0.232, // fan_outs
        -0.306, -0.163, 0.648, -0.179, // effect network
        -0.361, -0.342, 0.918, -0.214, // effect file
        -0.191, -0.267, 0.389, 0.070, // effect process
        -0.254, -0.120, 0.487, -0.113, // effect database
        0.152, -0.091, 0.253, -0.314, // effect messaging
        -0.291, -0.125, 0.231, 0.185, // effect intelligence
        -0.317, 0.074, 0.032, 0.210, // effect clock
        -0.025, 0.263, -0.102, -0.135, // effect random
        -0.312, -0.232, -0.480, 1.023, // effect console
        -0.334, -0.170, 0.655, -0.150, // effect threading
        0.000, 0.000, 0.000, 0.000, // effect dispatch
        -0.156, -0.074, 0.280, -0.051, // effect cache
        0.114, -0.250, -0.050, 0.185, // effect logging
        -0.235, 0.164, -0.201, 0.272, // static
        0.000, 0.000, 0.000, 0.000, // record
        -0.324, 0.324, -0.217, 0.218, // struct
        -0.166, -0.091, -0.166, 0.423, // nested
        -0.136, 0.321, -0.299, 0.114, // generic
        0.231, -0.183, -0.247, 0.199, // base
        0.231, -0.183, -0.247, 0.199, // foreign base
        -0.407, -0.071, 0.680, -0.203, // own interface
        -0.215, -0.239, -0.071, 0.525, // foreign interface
        -0.369, -0.206, 0.833, -0.258, // offered
        0.167, 0.061, 0.011, -0.239, // injected
        0.267, -0.174, 0.170, -0.262, // partners
        0.178, -0.155, -0.106, 0.083, // delegates in
        0.583, 0.091, -0.315, -0.359, // several in
        -0.213, -0.093, -0.137, 0.443, // properties
        0.017, 0.051, 0.135, -0.204, // fields
        0.168, -0.012, 0.043, -0.198, // collections
        0.133, -0.094, 0.337, -0.376, // tables
        0.761, -0.328, -0.225, -0.208, // tables of delegates
        0.063, -0.240, 0.326, -0.149, // asynchronous
        0.070, -0.310, 0.190, 0.050, // nothing
        0.063, 0.257, -0.048, -0.272, // numbers
        -0.352, 0.207, 0.032, 0.113, // answers
        0.445, -0.452, -0.064, 0.071, // texts
        -0.396, 0.450, 0.125, -0.179, // sequences
        -0.429, -0.232, -0.164, 0.825, // delegates out
        -0.075, -0.022, -0.201, 0.297, // interfaces out
        0.009, -0.137, 0.333, -0.205, // texts in
        -0.059, 0.240, 0.075, -0.256, // sequences in
        -0.233, 0.193, 0.215, -0.175, // numbers in
        0.184, 0.147, -0.336, 0.005, // delegates given
        -0.220, -0.243, -0.153, 0.616, // extensions
        -0.532, 0.065, 0.038, 0.429, // no input
        0.761, -0.316, -0.242, -0.203, // looks up and calls
        0.169, 0.043, 0.055, -0.267, // looks up and gives
        -0.121, 0.522, -0.143, -0.257, // looks up and keeps
        -0.083, 0.254, -0.009, -0.162, // keeps a best target
        0.522, -0.120, -0.179, -0.222, // thresholds to a target
        0.564, -0.341, 0.063, -0.286, // gives one held
        0.466, -0.205, -0.061, -0.200, // hands to one held
        0.526, -0.138, -0.269, -0.119, // keys to calls
        -0.570, -0.229, -0.321, 1.119, // types to calls
        0.147, 0.162, -0.174, -0.134, // compares characters
        -0.175, 0.077, 0.289, -0.192, // hashes in a loop
        -0.063, 0.358, -0.047, -0.248, // walks a frontier
        0.172, 0.158, -0.124, -0.207, // recurses
        -0.060, 0.365, -0.126, -0.179, // dense
        0.053, -0.022, 0.061, -0.092, // documented
        0.639, -0.105, -0.232, -0.302, // said to route
        0.248, 0.169, -0.025, -0.393, // said to compute
        0.152, -0.081, 0.090, -0.161, // said to serve
        0.335, -0.414, 0.280, -0.202, // said to be data
        -0.295, 0.214, 0.015, 0.066, // takes arguments
        -0.328, -0.294, 0.528, 0.093, // gives an exit code
    ];

    /// <summary>Weight of a feature for a class; 0 for one that was added since the table was fitted.</summary>
    public static double Of(int feature, int column) => feature * Columns < Values.Length ? Values[(feature * Columns) + column] : 0;

    /// <summary>What a class starts with.</summary>
    public static double Intercept(int column) => Intercepts[column];
}
