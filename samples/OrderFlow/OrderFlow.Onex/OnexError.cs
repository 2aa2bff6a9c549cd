namespace OrderFlow.Onex;

/// <summary>The one exception nodes and handlers raise. The code is for machines, the message for people.</summary>
/// <param name="code">Dotted, stable code such as <c>stock.insufficient</c>.</param>
/// <param name="message">What went wrong, in a sentence.</param>
public sealed class OnexError(string code, string message) : Exception(message)
{
    /// <summary>Dotted, stable code such as <c>stock.insufficient</c>.</summary>
    public string Code { get; } = code;
}
