using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Names that plainly say what a type is, so that the shape of its code does not make something else of it.</summary>
internal static class OtherTrades
{
    // Whoever wires, builds, holds settings or carries data computes and chooses by the way.
    private static readonly string[] Plumbing =
    [
        "Configurer", "Configuration", "Config", "Builder", "Message", "Extensions", "Registration", "Registrations", "Bootstrapper", "Module", "Profile",
        "Termination",
    ];

    private static readonly string[] Trades =
    [
        "Serializer", "Deserializer", "Converter", "Formatter", "Store", "Storage", "Repository", "Cache", "Convention", "Container", "Helper", "Generator",
        "Writer", "Reader", "Parser", "Renderer",
        "Factory", "Calculator", "Proxy", "Network", "Remover", "Catalog", "Provider", "Tracker", "Monitor", "Queue", "Buffer", "Encoder", "Decoder", "Mapper",
        "Validator", "Comparer", "Client", "Api", "Table", "Input", "Invoker",
    ];

    /// <summary>True when the name speaks against the family.</summary>
    public static bool SpeakAgainst(PatternType family, string name) =>
        UserInterface.Is(name) || EndsWithAny(name, Plumbing) || (family == PatternType.Routing && EndsWithAny(name, Trades));

    private static bool EndsWithAny(string name, string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
