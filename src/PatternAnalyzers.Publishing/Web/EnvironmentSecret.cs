using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Web;

/// <summary>Reads a secret by the name of its environment variable, so that it stands in no option, command line or log.</summary>
internal static class EnvironmentSecret
{
    /// <summary>The value of the variable, else the text of the file that <c>NAME_FILE</c> points to, without surrounding blanks; null when neither is set.</summary>
    /// <param name="name">Name of the variable.</param>
    /// <param name="code">Code of the message when the file cannot be read or is empty.</param>
    public static string? Read(string name, string code)
    {
        if (name.Length == 0)
            return null;
        if (Value(name) is { } value)
            return value;

        return Value(name + "_FILE") is { } path ? FromFile(name + "_FILE", path, code) : null;
    }

    private static string? Value(string name) => Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } value ? value : null;

    private static string FromFile(string name, string path, string code)
    {
        try
        {
            if (File.ReadAllText(path).Trim() is { Length: > 0 } value)
                return value;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The message of the exception would repeat the path only; the cause goes along for those who look.
            throw new PatternsException(
                code,
                ExitCode.Usage,
                $"The file that {name} names cannot be read: {path}",
                "Correct the path or its permissions.",
                exception);
        }

        throw new PatternsException(code, ExitCode.Usage, $"The file that {name} names is empty: {path}", "Put the key into it, or unset the variable.");
    }
}
