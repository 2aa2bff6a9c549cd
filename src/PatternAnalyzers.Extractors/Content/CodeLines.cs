using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>The lines of a piece of code, dedented and cut; written one behind the other, as a list of them would be a second copy.</summary>
internal static class CodeLines
{
    public const int Most = 50;
    private const int MostDocumentation = 15;
    private static readonly char[] LineBreaks = ['\r', '\n'];

    /// <param name="code">A text.</param>
    /// <param name="span">The piece of it.</param>
    /// <param name="indent">How far its lines are indented.</param>
    /// <param name="more">Number of lines that follow and are not shown.</param>
    /// <param name="room">Where to write.</param>
    public static string Written(string code, TextSpan span, int indent, int more, TextRoom room)
    {
        var lines = new Lines(code, span, indent);
        var (count, documentation) = Count(lines);
        var skipsDocumentation = count + more > Most && documentation > MostDocumentation;
        var kept = (skipsDocumentation ? count - documentation + MostDocumentation : count) + more;
        var text = room.Open();
        var written = 0;
        for (var number = 0; lines.MoveNext() && (kept <= Most || written < Most - 1); number++)
        {
            if (skipsDocumentation && number >= MostDocumentation && number < documentation)
                continue;
            if (written++ > 0)
                text.Append('\n');
            if (skipsDocumentation && number == MostDocumentation - 1)
                text.Append("/// …");
            else
                text.Append(code, lines.Start, lines.End - lines.Start);
        }

        if (kept > Most)
            text.Append("\n// … ").Append((kept - Most + 1).ToString(CultureInfo.InvariantCulture)).Append(" more lines");
        return room.Close(text);
    }

    private static (int Lines, int Documentation) Count(Lines lines)
    {
        var (count, documentation) = (0, 0);
        while (lines.MoveNext())
        {
            if (documentation == count++ && lines.IsDocumentation)
                documentation++;
        }

        return (count, documentation);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Lines(string code, TextSpan span, int indent)
    {
        private int next = span.Start;

        public int Start { get; private set; }

        public int End { get; private set; }

        public readonly bool IsDocumentation
        {
            get
            {
                var at = Start;
                while (at < End && char.IsWhiteSpace(code[at]))
                    at++;
                return End - at >= 3 && string.CompareOrdinal(code, at, "///", 0, 3) == 0;
            }
        }

        public bool MoveNext()
        {
            if (next > span.End)
                return false;
            var end = code.IndexOfAny(LineBreaks, next, span.End - next);
            if (end < 0)
                end = span.End;
            Trim(next, end);
            next = end + (end + 1 < span.End && code[end] == '\r' && code[end + 1] == '\n' ? 2 : 1);
            return true;
        }

        private void Trim(int start, int end)
        {
            while (end > start && char.IsWhiteSpace(code[end - 1]))
                end--;
            for (var blank = 0; blank < indent && start < end && code[start] is ' ' or '\t'; blank++)
                start++;
            (Start, End) = (start, end);
        }
    }
}
