namespace Shop.Common;

/// <summary>Prepares text for comparison.</summary>
public sealed class NodeTextCompute
{
    /// <summary>The text without case.</summary>
    public string ExecuteCompute(string text) => text.Trim().ToUpperInvariant();
}
