namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>
/// Reads the part of YAML that contracts are written in: block mappings and sequences, plain, quoted and block scalars, flow collections, comments, one document. Anchors, aliases,
/// tags, directives, complex keys and whatever else there is make the document unreadable, which is better than misread.
/// </summary>
/// <remarks>Of 116 public contracts 97 have block scalars, 21 flow sequences and 12 flow mappings; without these the subset would refuse most of what it is for.</remarks>
internal sealed class YamlReader
{
    private const int MaximumDepth = 64;
    private readonly YamlLines lines;
    private readonly YamlScalars scalars;
    private int depth;

    private YamlReader(string text)
    {
        lines = new YamlLines(text);
        scalars = new YamlScalars(lines);
    }

    /// <summary>The document, or why there is none.</summary>
    public static (YamlNode? Root, YamlProblem? Problem) Read(string text)
    {
        var reader = new YamlReader(text);
        var root = reader.Document();
        return reader.lines.Problem is { } problem ? (null, problem) : (root, null);
    }

    private YamlNode? Document()
    {
        if (lines.Content() && lines.Raw == "---")
            lines.Next();
        var root = Block(-1);
        if (lines.Content() && lines.Raw == "...")
            lines.Next();
        if (lines.Content())
            lines.Fail(lines.Raw.StartsWith("---", StringComparison.Ordinal) ? "more than one document" : "text that belongs to nothing above it");
        return root;
    }

    private YamlNode? Block(int parent)
    {
        if (!lines.Content() || lines.Indent <= parent || IsMark())
            return lines.Problem is null ? new YamlScalar("", lines.Number) : null;
        if (depth == MaximumDepth)
            return lines.Fail("nested too deeply");
        depth++;
        var node = YamlText.IsItem(lines.Text) ? Sequence(lines.Indent)
            : YamlText.KeyEnd(lines.Text) >= 0 ? Mapping(lines.Indent)
            : scalars.Read(lines.Text, parent);
        depth--;
        return node;
    }

    private bool IsMark() => lines.Raw is "---" or "...";

    private YamlNode? Sequence(int indent)
    {
        var line = lines.Number;
        var items = new List<YamlNode>();
        while (lines.Content() && lines.Indent == indent && YamlText.IsItem(lines.Text))
        {
            // What follows the dash is a block of its own, as deep as it stands.
            lines.Replace(new string(' ', indent + 1) + lines.Raw.Substring(indent + 1));
            if (Block(indent) is not { } item)
                return null;
            items.Add(item);
        }

        return IsDeeper(indent) ? lines.Fail("unexpected indentation") : new YamlSequence(items, line);
    }

    private YamlNode? Mapping(int indent)
    {
        var line = lines.Number;
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (lines.Content() && lines.Indent == indent && !YamlText.IsItem(lines.Text) && !(indent == 0 && IsMark()))
        {
            if (!Entry(indent, entries))
                return null;
        }

        return IsDeeper(indent) ? lines.Fail("unexpected indentation") : new YamlMapping(entries, line);
    }

    private bool Entry(int indent, Dictionary<string, YamlNode> entries)
    {
        var line = lines.Number;
        var colon = YamlText.KeyEnd(lines.Text);
        if (colon < 0)
            return lines.Fail("a key was expected") is not null;
        if (scalars.Key(lines.Text.Substring(0, colon)) is not { } key)
            return false;
        if (entries.ContainsKey(key))
            return lines.Fail("the key " + key + " stands here twice") is not null;
        var value = Value(lines.Text.Substring(colon + 1).Trim(' ', '\t'), indent);
        if (value is null)
            return false;
        entries.Add(key, value with { Line = line });
        return true;
    }

    private YamlNode? Value(string rest, int indent)
    {
        if (rest.Length > 0 && rest[0] != '#')
            return scalars.Read(rest, indent);
        lines.Next();
        var itemsBelow = lines.Content() && lines.Indent == indent && YamlText.IsItem(lines.Text);
        return itemsBelow ? Sequence(indent) : Block(indent);
    }

    private bool IsDeeper(int indent) => lines.Content() && lines.Indent > indent;
}
