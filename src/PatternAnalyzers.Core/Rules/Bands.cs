namespace PatternAnalyzers.Core.Rules;

/// <summary>Bands of rules: the thousands digit of the id.</summary>
public static class Bands
{
    /// <summary>The carrier of the extractor; no rule, hidden, never configurable.</summary>
    public const string CarrierId = "ONEX0000";

    /// <summary>Category of a rule id: <c>Naming</c> for <c>ONEX1001</c>; <c>Patterns</c> for the carrier.</summary>
    public static string NameOf(string id) => id[4] switch
    {
        '1' => "Naming",
        '2' => "Purity",
        '3' => "Shape",
        '4' => "Contract",
        '5' => "Typing",
        '6' => "Documentation",
        '9' => "Classification",
        _ => "Patterns",
    };
}
