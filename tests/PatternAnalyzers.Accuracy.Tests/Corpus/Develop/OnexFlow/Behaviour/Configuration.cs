namespace Corpus.OnexFlow.Behaviour.Configuration;

public sealed record ConfigEntry(string Section, string Key, string Value);

public sealed class ConfigException(int line, string message) : FormatException($"line {line}: {message}");

/// <summary>Reads the ini dialect of the old controllers.</summary>
public class ConfigParser
{
    public IReadOnlyList<ConfigEntry> ParseFile(string path) => Parse(File.ReadAllText(path));

    public IReadOnlyList<ConfigEntry> Parse(string text)
    {
        var entries = new List<ConfigEntry>();
        var section = "";
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = StripComment(raw).Trim();
            if (line.Length == 0) continue;
            if (line[0] == '[')
            {
                if (line[^1] != ']') throw new ConfigException(number, "unterminated section");
                section = line[1..^1].Trim();
                continue;
            }

            var at = line.IndexOf('=');
            if (at < 1) throw new ConfigException(number, "expected key = value");
            entries.Add(new ConfigEntry(section, line[..at].TrimEnd(), Unquote(line[(at + 1)..].TrimStart(), number)));
        }

        return entries;
    }

    private static string StripComment(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ';' && !quoted) return line[..i];
        }

        return line;
    }

    private static string Unquote(string value, int number)
    {
        if (!value.StartsWith('"')) return value;
        return value.Length > 1 && value.EndsWith('"') ? value[1..^1] : throw new ConfigException(number, "unterminated string");
    }
}
