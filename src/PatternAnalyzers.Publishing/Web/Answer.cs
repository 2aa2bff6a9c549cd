namespace PatternAnalyzers.Publishing.Web;

/// <summary>What came back, read to its end.</summary>
/// <param name="Status">Status of HTTP.</param>
/// <param name="Body">Body.</param>
/// <param name="Wait">How long the server wants to be left alone; null when it does not say.</param>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body, TimeSpan? Wait)
{
    public bool IsGood => Status is >= 200 and < 300;

    /// <summary>True when the same request may succeed later.</summary>
    public bool IsPassing => Status is 408 or 429 or >= 500 and not 501 and not 505;
}
