using System.Text;

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Reads <c>|</c> and <c>></c>: text that is indented below its header.</summary>
internal sealed class YamlBlockScalar(YamlLines lines)
{
    public YamlNode? Read(string header, int parent)
    {
        var line = lines.Number;
        var chomp = ' ';
        var indent = 0;
        foreach (var mark in YamlText.WithoutComment(header).Substring(1))
        {
            if (mark is '+' or '-' && chomp == ' ')
                chomp = mark;
            else if (mark is >= '1' and <= '9' && indent == 0)
                indent = mark - '0';
            else
                return lines.Fail("a block scalar header of this form is not read");
        }

        lines.Next();
        var content = Collect(indent == 0 ? 0 : Math.Max(parent, 0) + indent, parent);
        if (content is null)
            return null;
        var value = Join(content, header[0] == '>', chomp);
        // The break that nobody wrote behind the last line of the file.
        var unended = lines.AtEnd && !lines.EndsInALine && chomp != '-' && value.EndsWith("\n", StringComparison.Ordinal);
        return new YamlScalar(unended ? value.Substring(0, value.Length - 1) : value, line);
    }

    private List<string>? Collect(int indent, int parent)
    {
        var content = new List<string>();
        for (; !lines.AtEnd; lines.Next())
        {
            var blank = lines.Raw.Trim(' ').Length == 0;
            if (!blank && indent == 0)
            {
                if (lines.Indent <= parent)
                    break;
                indent = lines.Indent;
            }

            if (!blank && lines.Indent < indent)
                break;
            content.Add(lines.Raw.Length > indent && indent > 0 ? lines.Raw.Substring(indent) : "");
        }

        if (!lines.AtEnd && lines.Text.Length > 0 && lines.Indent > parent && lines.Text[0] != '#')
        {
            lines.Fail("a line of a block scalar that stands too far left");
            return null;
        }

        return content;
    }

    private static string Join(List<string> content, bool folded, char chomp)
    {
        var last = content.Count;
        while (last > 0 && content[last - 1].Length == 0)
            last--;
        var body = content.GetRange(0, last);
        var text = folded ? Fold(body) : string.Join("\n", body);
        var breaks = chomp switch
        {
            '-' => 0,
            '+' => content.Count - last + (last > 0 ? 1 : 0),
            _ => last > 0 ? 1 : 0,
        };
        return text + new string('\n', breaks);
    }

    // A break between two lines that stand at the margin is a space; blank lines and deeper lines keep theirs.
    private static string Fold(List<string> body)
    {
        var text = new StringBuilder();
        for (var index = 0; index < body.Count; index++)
        {
            if (index > 0)
                text.Append(Break(body, index));
            text.Append(body[index]);
        }

        return text.ToString();
    }

    private static string Break(List<string> body, int index)
    {
        if (IsDeep(body[index]) || IsDeep(body[index - 1]))
            return "\n";
        if (body[index].Length > 0)
            return body[index - 1].Length > 0 ? " " : "\n";
        // Of a run of blank lines the break before it is the one that folds away, unless a deeper line stands around.
        return body[index - 1].Length > 0 && !IsDeep(NextText(body, index)) ? "" : "\n";
    }

    private static string NextText(List<string> body, int index)
    {
        while (index < body.Count && body[index].Length == 0)
            index++;
        return index < body.Count ? body[index] : "";
    }

    private static bool IsDeep(string line) => line.Length > 0 && YamlText.IsBlank(line[0]);
}
