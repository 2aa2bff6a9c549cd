using System.Text.RegularExpressions;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Projects;

/// <summary>The few property functions that decide which code is compiled in ordinary repositories.</summary>
internal static partial class PropertyFunctions
{
    /// <summary>Value of what stands between <c>$(</c> and <c>)</c>; null when it is not understood.</summary>
    public static string? Evaluate(string expression, PropertyBag properties)
    {
        var text = expression.Trim();
        if (Name().IsMatch(text))
        {
            return properties[text];
        }

        if (Method().Match(text) is { Success: true } method)
        {
            return Call(properties[method.Groups["name"].Value], method.Groups["method"].Value, Arguments(method, properties));
        }

        return BuiltIn().Match(text) is { Success: true } builtIn ? Call(builtIn.Groups["method"].Value, Arguments(builtIn, properties)) : null;
    }

    private static string? Call(string value, string method, IReadOnlyList<string>? arguments) => (method, arguments) switch
    {
        ("StartsWith", [var text]) => Text(value.StartsWith(text, StringComparison.Ordinal)),
        ("EndsWith", [var text]) => Text(value.EndsWith(text, StringComparison.Ordinal)),
        ("Contains", [var text]) => Text(value.Contains(text, StringComparison.Ordinal)),
        ("Replace", [{ Length: > 0 } old, var text]) => value.Replace(old, text, StringComparison.Ordinal),
        ("ToLower" or "ToLowerInvariant", []) => value.ToLowerInvariant(),
        ("ToUpper" or "ToUpperInvariant", []) => value.ToUpperInvariant(),
        ("Trim", []) => value.Trim(),
        _ => null,
    };

    private static string? Call(string method, IReadOnlyList<string>? arguments) => (method, arguments) switch
    {
        // Sources are read the same way on every machine.
        ("IsOSPlatform", [var platform]) => Text(platform.Equals("Linux", StringComparison.OrdinalIgnoreCase)),
        ("IsTargetFrameworkCompatible", [var framework, var wanted]) => Text(TargetFrameworks.IsCompatible(framework, wanted)),
        ("GetTargetFrameworkIdentifier", [var framework]) => TargetFrameworks.Identifier(framework),
        ("GetPathOfFileAbove", [var file, var start]) => FilesAbove.Nearest(start, file) ?? "",
        ("GetDirectoryNameOfFileAbove", [var start, var file]) => Path.GetDirectoryName(FilesAbove.Nearest(start, file)) ?? "",
        ("EnsureTrailingSlash", [var path]) => path.EndsWith('/') ? path : path + "/",
        ("NormalizePath" or "NormalizeDirectory", _) => null,
        _ => null,
    };

    private static IReadOnlyList<string>? Arguments(Match call, PropertyBag properties)
    {
        var list = new List<string>();
        foreach (Match argument in Argument().Matches(call.Groups["arguments"].Value))
        {
            if (!properties.TryExpand(argument.Value.Trim().Trim('\'', '"', '`'), out var value))
            {
                return null;
            }

            list.Add(value);
        }

        return list;
    }

    private static string Text(bool value) => value ? "True" : "False";

    [GeneratedRegex(@"^[A-Za-z_][\w-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?<name>[A-Za-z_][\w-]*)\.(?<method>[A-Za-z]+)\((?<arguments>.*)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Method();

    [GeneratedRegex(@"^\[MSBuild\]::(?<method>[A-Za-z]+)\((?<arguments>.*)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex BuiltIn();

    [GeneratedRegex(@"'[^']*'|""[^""]*""|`[^`]*`|[^,\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();
}
