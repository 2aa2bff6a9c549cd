using System.Text;

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Reads values that start within a line.</summary>
internal sealed class YamlScalars(YamlLines lines)
{
    /// <summary>A key without its quotes; null after a problem.</summary>
    public string? Key(string text)
    {
        var trimmed = text.TrimEnd(' ', '\t');
        if (trimmed.Length == 0 || trimmed[0] is '?' or '|' or '>' or ',' or '[' or ']' or '{' or '}' || IsForeign(trimmed[0]))
        {
            lines.Fail("a key of this form is not read");
            return null;
        }

        if (trimmed[0] is not ('"' or '\''))
            return trimmed;
        var value = YamlQuoted.Unescape(trimmed);
        if (value is null)
            lines.Fail("unknown escape");
        return value;
    }

    /// <summary>A value that starts with the text and may go on below; leaves the lines behind it. Null after a problem.</summary>
    /// <param name="text">Rest of the current line from the value on.</param>
    /// <param name="parent">Indentation of what the value belongs to.</param>
    public YamlNode? Read(string text, int parent) => text[0] switch
    {
        '|' or '>' => new YamlBlockScalar(lines).Read(text, parent),
        '"' or '\'' => Quoted(text),
        '[' or '{' => Flow(text, parent),
        '?' when text.Length == 1 || YamlText.IsBlank(text[1]) => lines.Fail("a key of this form is not read"),
        '-' when YamlText.IsItem(text) => lines.Fail("a sequence cannot start on the line of its key"),
        _ when IsForeign(text[0]) => lines.Fail("anchors, aliases, tags and directives are not read"),
        _ => Plain(text, parent),
    };

    private static bool IsForeign(char first) => first is '&' or '*' or '!' or '%' or '@' or '`';

    private YamlNode? Plain(string text, int parent)
    {
        var line = lines.Number;
        var value = new StringBuilder(YamlText.WithoutComment(text));
        if (text[0] is ',' or ']' or '}' || YamlText.KeyEnd(text) >= 0)
            return lines.Fail("a second colon in one line must be quoted");
        var closed = value.Length < text.TrimEnd(' ', '\t').Length;
        lines.Next();
        while (!closed && Continues(parent, out var blanks))
        {
            if (YamlText.KeyEnd(lines.Text) >= 0)
                return lines.Fail("a key where a text goes on");
            var more = YamlText.WithoutComment(lines.Text);
            value.Append(blanks == 0 ? " " : new string('\n', blanks)).Append(more);
            closed = more.Length < lines.Text.Length;
            lines.Next();
        }

        return new YamlScalar(value.ToString(), line);
    }

    // A plain text goes on over deeper lines; a comment ends it, blank lines between become line breaks.
    private bool Continues(int parent, out int blanks)
    {
        blanks = 0;
        while (!lines.AtEnd && lines.Text.Length == 0)
        {
            if (lines.Raw.IndexOf('\t') >= 0)
                return lines.Fail("tab in indentation") is not null;
            blanks++;
            lines.Next();
        }

        return !lines.AtEnd && lines.Indent > parent && lines.Text[0] != '#' && lines.Raw is not ("---" or "...");
    }

    private YamlNode? Quoted(string text)
    {
        var line = lines.Number;
        var whole = text;
        lines.Next();
        while (YamlText.QuoteEnd(whole, 0) < 0)
        {
            if (lines.AtEnd)
                return lines.Fail("a quote is never closed", line);
            whole += "\n" + lines.Text;
            lines.Next();
        }

        var end = YamlText.QuoteEnd(whole, 0);
        var behind = whole.Substring(end + 1);
        if (behind.StartsWith("#", StringComparison.Ordinal) || YamlText.WithoutComment(behind).Trim(' ', '\t').Length > 0)
            return lines.Fail("text behind the closing quote", line);
        var value = YamlQuoted.Unescape(whole.Substring(0, end + 1));
        return value is null ? lines.Fail("unknown escape", line) : new YamlScalar(value, line);
    }

    private YamlNode? Flow(string text, int parent)
    {
        var line = lines.Number;
        var whole = new StringBuilder(text);
        lines.Next();
        while (true)
        {
            var flow = new YamlFlow(whole.ToString(), line);
            var node = flow.Read();
            if (node is not null || flow.Problem is { } problem && problem.Message != YamlFlow.Unclosed)
                return node ?? lines.Fail(flow.Problem!.Message, line);
            if (lines.AtEnd)
                return lines.Fail(YamlFlow.Unclosed, line);
            if (lines.Text.Length > 0 && lines.Indent <= parent && lines.Text[0] is not (']' or '}' or '#'))
                return lines.Fail("a line of a flow collection that stands too far left", line);
            whole.Append('\n').Append(lines.Text);
            lines.Next();
        }
    }
}
