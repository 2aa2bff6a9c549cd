namespace PatternAnalyzers.Golden.Tests;

/// <summary>One commit of the sample's history.</summary>
/// <param name="Date">Author and committer date.</param>
/// <param name="Message">Its message.</param>
/// <param name="Paths">What it adds, as git path specifications.</param>
internal sealed record SampleCommit(string Date, string Message, params string[] Paths)
{
    /// <summary>Spread over most of a year, so that recency differs from pattern to pattern.</summary>
    public static IReadOnlyList<SampleCommit> History { get; } =
    [
        new("2025-10-06T09:00:00Z", "Lay the foundations", "Directory.*", "OrderFlow/OrderFlow.Onex", "OrderFlow/OrderFlow.Messaging"),
        new("2025-12-01T10:30:00Z", "Agree on messages", "OrderFlow/OrderFlow.Contracts"),
        new("2026-01-19T14:00:00Z", "Price orders", "OrderFlow/OrderFlow.Pricing"),
        new("2026-03-02T08:15:00Z", "Keep stock", "OrderFlow/OrderFlow.Stock"),
        new("2026-04-27T16:45:00Z", "Fulfil orders", "OrderFlow/OrderFlow.Fulfilment", "OrderFlow/OrderFlow.Shipping"),
        new("2026-06-15T11:00:00Z", "Connect the outside world", "OrderFlow/OrderFlow.Infrastructure"),
        new("2026-08-03T13:20:00Z", "Take orders in", "OrderFlow/OrderFlow.Intake.Api"),
        new("2026-08-31T09:00:00Z", "Test it", "."),
    ];
}
