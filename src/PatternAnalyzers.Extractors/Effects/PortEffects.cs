using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Abstractions of other packages that no table knows: what their interfaces are called says what they stand for.</summary>
internal static class PortEffects
{
    private static readonly EffectRow[] None = [];

    private static readonly (string Ending, EffectRow[] Rows)[] Endings =
    [
        ("Repository", [new(EffectCategories.Database, "", "Repository")]),
        ("UnitOfWork", [new(EffectCategories.Database, "", "UnitOfWork")]),
        ("HttpClient", [new(EffectCategories.Network, "", "HttpClient")]),
        ("ApiClient", [new(EffectCategories.Network, "", "ApiClient")]),
        ("RestClient", [new(EffectCategories.Network, "", "RestClient")]),
        ("GrpcClient", [new(EffectCategories.Network, "", "GrpcClient")]),
        ("EmailSender", [new(EffectCategories.Network, "", "EmailSender")]),
        ("MailSender", [new(EffectCategories.Network, "", "MailSender")]),
        ("SmsSender", [new(EffectCategories.Network, "", "SmsSender")]),
        ("BlobStorage", [new(EffectCategories.Cloud, "", "BlobStorage")]),
        ("ObjectStorage", [new(EffectCategories.Cloud, "", "ObjectStorage")]),
        ("MessageBus", [new(EffectCategories.Messaging, "", "MessageBus")]),
        ("ServiceBus", [new(EffectCategories.Messaging, "", "ServiceBus")]),
        ("MessageSender", [new(EffectCategories.Messaging, "", "MessageSender")]),
        ("EventPublisher", [new(EffectCategories.Messaging, "", "EventPublisher")]),
        ("MessagePublisher", [new(EffectCategories.Messaging, "", "MessagePublisher")]),
    ];

    private static readonly EffectRow[] Client = [new(EffectCategories.Network, "", "Client")];

    /// <summary>Rows for a class that did not resolve: what a package or a generator calls a client of something speaks to it.</summary>
    public static IReadOnlyList<EffectRow> OfUnresolved(string type) =>
        type.Length > "Client".Length && type.EndsWith("Client", StringComparison.Ordinal) && !type.StartsWith("Telemetry", StringComparison.Ordinal)
            ? Client
            : Of(type);

    /// <summary>Rows for an interface by the last words of its name; none when they say nothing.</summary>
    public static IReadOnlyList<EffectRow> Of(string type)
    {
        if (type.Length < 2 || type[0] != 'I' || !char.IsUpper(type[1]))
            return None;
        foreach (var (ending, rows) in Endings)
        {
            if (type.EndsWith(ending, StringComparison.Ordinal))
                return rows;
        }

        return None;
    }
}
