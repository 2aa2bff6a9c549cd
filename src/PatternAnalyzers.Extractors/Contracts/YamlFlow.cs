using System.Text;

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Reads <c>[a, b]</c> and <c>{ a: b }</c>, over several lines as well.</summary>
internal sealed class YamlFlow(string text, int line)
{
    public const string Unclosed = "a bracket is never closed";
    private const int MaximumDepth = 32;
    private int index;
    private int depth;

    public YamlProblem? Problem { get; private set; }

    /// <summary>The collection; null after a problem, which is <see cref="Unclosed"/> when more text may help.</summary>
    public YamlNode? Read()
    {
        var node = Node();
        if (node is null)
            return null;
        Skip();
        return index < text.Length ? Fail("text behind the closing bracket") : node;
    }

    private YamlNode? Node()
    {
        Skip();
        if (index >= text.Length)
            return Fail(Unclosed);
        return text[index] switch
        {
            '[' => Nested(Sequence),
            '{' => Nested(Mapping),
            '"' or '\'' => Quoted(),
            '&' or '*' or '!' or '%' or '@' or '`' or '|' or '>' or '#' => Fail("anchors, aliases, tags and directives are not read"),
            _ => Plain(),
        };
    }

    private YamlNode? Nested(Func<YamlNode?> read)
    {
        if (depth == MaximumDepth)
            return Fail("nested too deeply");
        depth++;
        index++;
        var node = read();
        depth--;
        return node;
    }

    private YamlNode? Sequence()
    {
        var items = new List<YamlNode>();
        while (!Closes(']'))
        {
            if (Problem is not null || Node() is not { } item)
                return null;
            items.Add(item);
            if (!Separated(']'))
                return null;
        }

        return new YamlSequence(items, line);
    }

    private YamlNode? Mapping()
    {
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (!Closes('}'))
        {
            if (Problem is not null || Node() is not YamlScalar key)
                return Problem is null ? Fail("a key of this form is not read") : null;
            if (entries.ContainsKey(key.Text))
                return Fail("the key " + key.Text + " stands here twice");
            if (Value() is not { } value)
                return null;
            entries.Add(key.Text, value);
            if (!Separated('}'))
                return null;
        }

        return new YamlMapping(entries, line);
    }

    private YamlNode? Value()
    {
        Skip();
        if (index >= text.Length || text[index] != ':')
            return new YamlScalar("", line);
        index++;
        Skip();
        return index < text.Length && text[index] is ',' or '}' ? new YamlScalar("", line) : Node();
    }

    private bool Closes(char bracket)
    {
        Skip();
        if (index >= text.Length)
            Fail(Unclosed);
        if (index >= text.Length || text[index] != bracket)
            return false;
        index++;
        return true;
    }

    private bool Separated(char bracket)
    {
        Skip();
        if (index >= text.Length)
            return Fail(Unclosed) is not null;
        if (text[index] == ',')
            index++;
        else if (text[index] != bracket)
            return Fail("a comma or a closing bracket was expected") is not null;
        return true;
    }

    private YamlNode? Quoted()
    {
        var end = YamlText.QuoteEnd(text, index);
        if (end < 0)
            return Fail(Unclosed);
        var value = YamlQuoted.Unescape(text.Substring(index, end + 1 - index));
        index = end + 1;
        return value is null ? Fail("unknown escape") : new YamlScalar(value, line);
    }

    private YamlNode? Plain()
    {
        // A dash, question mark or colon by itself is a mark of block style.
        if (text[index] is '-' or '?' or ':' && (index + 1 == text.Length || IsSpace(index + 1) || text[index + 1] is ',' or '[' or ']' or '{' or '}'))
            return Fail("a value was expected");
        var value = new StringBuilder();
        for (; index < text.Length && !Ends(); index++)
            value.Append(text[index]);
        var trimmed = value.ToString().Trim(' ', '\t', '\n');
        return trimmed.Length == 0 ? Fail("a value was expected") : new YamlScalar(YamlQuoted.Unescape("'" + trimmed.Replace("'", "''") + "'")!, line);
    }

    private bool Ends()
    {
        var current = text[index];
        if (current is ',' or ']' or '}' or '[' or '{')
            return true;
        if (current == '#')
            return index > 0 && text[index - 1] is ' ' or '\t' or '\n';
        return current == ':' && (index + 1 == text.Length || text[index + 1] is ' ' or '\t' or '\n' or ',' or ']' or '}');
    }

    private void Skip()
    {
        for (; index < text.Length; index++)
        {
            if (text[index] == '#' && IsSpace(index - 1))
                SkipComment();
            else if (text[index] is not (' ' or '\t' or '\n'))
                return;
        }
    }

    private bool IsSpace(int at) => at < 0 || text[at] is ' ' or '\t' or '\n';

    private void SkipComment()
    {
        while (index + 1 < text.Length && text[index + 1] != '\n')
            index++;
    }

    private YamlNode? Fail(string message)
    {
        Problem ??= new YamlProblem(line, message);
        return null;
    }
}
