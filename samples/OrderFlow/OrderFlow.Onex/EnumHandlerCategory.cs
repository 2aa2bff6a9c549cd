namespace OrderFlow.Onex;

/// <summary>How a handler itself behaves, whatever the kind of the node it serves.</summary>
public enum EnumHandlerCategory
{
    /// <summary>Same input, same output.</summary>
    Compute,

    /// <summary>Does I/O.</summary>
    Effect,

    /// <summary>No I/O, but time or chance enters the result.</summary>
    NondeterministicCompute,
}
