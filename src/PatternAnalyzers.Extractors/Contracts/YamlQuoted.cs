using System.Globalization;
using System.Text;

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Takes quotes, escapes and folded lines off a quoted scalar.</summary>
internal static class YamlQuoted
{
    private const string Escapes = "0abtnvfre \"/\\N_LP\t";
    private const string Values = "\0\a\b\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029\t";

    /// <summary>The text between the quotes; null for an escape that YAML does not have.</summary>
    public static string? Unescape(string quoted)
    {
        var inner = quoted.Substring(1, quoted.Length - 2);
        return quoted[0] == '\'' ? Fold(inner.Replace("''", "'")) : Double(inner);
    }

    private static string? Double(string inner)
    {
        var value = new StringBuilder();
        for (var index = 0; index < inner.Length; index++)
        {
            if (inner[index] == '\n')
            {
                index = Break(inner, index, value);
            }
            else if (inner[index] != '\\')
            {
                value.Append(inner[index]);
            }
            else if (!Escape(inner, ref index, value))
            {
                return null;
            }
        }

        return value.ToString();
    }

    // One break is a space, every further one a line feed; white space before it goes.
    private static int Break(string inner, int index, StringBuilder value)
    {
        while (value.Length > 0 && YamlText.IsBlank(value[value.Length - 1]))
            value.Length--;
        var breaks = 0;
        while (index + breaks < inner.Length && inner[index + breaks] == '\n')
            breaks++;
        value.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
        return index + breaks - 1;
    }

    private static bool Escape(string inner, ref int index, StringBuilder value)
    {
        index++;
        var code = inner[index];
        if (code == '\n')
            return true;
        var width = code switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (width > 0)
            return Code(inner, ref index, width, value);
        var known = Escapes.IndexOf(code);
        if (known >= 0)
            value.Append(Values[known]);
        return known >= 0;
    }

    private static bool Code(string inner, ref int index, int width, StringBuilder value)
    {
        if (index + width >= inner.Length)
            return false;
        if (!int.TryParse(inner.Substring(index + 1, width), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return false;
        }

        value.Append(char.ConvertFromUtf32(code));
        index += width;
        return true;
    }

    private static string Fold(string inner)
    {
        if (inner.IndexOf('\n') < 0)
            return inner;
        var value = new StringBuilder();
        for (var index = 0; index < inner.Length; index++)
        {
            if (inner[index] == '\n')
                index = Break(inner, index, value);
            else
                value.Append(inner[index]);
        }

        return value.ToString();
    }
}
