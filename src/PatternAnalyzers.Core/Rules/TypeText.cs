namespace PatternAnalyzers.Core.Rules;

/// <summary>Reads types written as minimal C# text.</summary>
internal static class TypeText
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "CancellationToken", "Date", "DateOnly", "DateTime", "DateTimeOffset", "Dictionary", "Exception", "Func", "Action", "Guid", "HashSet", "ImmutableArray",
        "ImmutableDictionary", "ImmutableList", "List", "Memory", "Nullable", "Object", "Queue", "ReadOnlyMemory", "ReadOnlySpan", "Result", "Span", "Stack",
        "Stream", "String", "Task", "TimeOnly", "TimeSpan", "Tuple", "Unit", "Uri", "ValueTask", "ValueTuple", "Version",
    };

    private static readonly char[] Punctuation = ['<', '>', ',', ' ', '?', '[', ']', '(', ')', '*', '&'];

    /// <summary>Names in the text that are neither keywords nor common types of the base library: those the code base defines itself. Tuples name their parts and are passed over.</summary>
    public static IEnumerable<string> OwnNames(string type) =>
        IsTuple(type) ? [] : type.Split(Punctuation, StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.Substring(name.LastIndexOf('.') + 1))
            .Where(name => name.Length > 1 && char.IsUpper(name[0]) && !Known.Contains(name) && !IsTypeParameter(name));

    /// <summary>Every name in the text without its namespace.</summary>
    public static IEnumerable<string> Names(string type) =>
        type.Split(Punctuation, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Substring(name.LastIndexOf('.') + 1)).Where(name => name.Length > 0);

    private static bool IsTuple(string type) => type.IndexOf('(') >= 0;

    private static bool IsTypeParameter(string name) => name[0] == 'T' && char.IsUpper(name[1]);
}
