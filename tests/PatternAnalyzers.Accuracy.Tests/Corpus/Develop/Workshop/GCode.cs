using System.Globalization;

namespace Corpus.Workshop.Milling;

public sealed record Block(int? Line, IReadOnlyDictionary<char, double> Words, string? Comment);

public sealed class GCodeReader(TextReader input)
{
    public IEnumerable<Block> Blocks()
    {
        while (input.ReadLine() is { } text)
        {
            var block = Read(text);
            if (block.Words.Count > 0 || block.Comment is not null)
            {
                yield return block;
            }
        }
    }

    private static Block Read(string text)
    {
        var words = new Dictionary<char, double>();
        string? comment = null;
        int? line = null;
        var i = 0;
        while (i < text.Length)
        {
            var c = char.ToUpperInvariant(text[i]);
            if (c == ';')
            {
                comment = text[(i + 1)..].Trim();
                break;
            }

            if (c == '(')
            {
                var close = text.IndexOf(')', i);
                if (close < 0) throw new FormatException($"Comment is not closed: {text}");
                comment = text[(i + 1)..close];
                i = close + 1;
                continue;
            }

            if (!char.IsAsciiLetter(c))
            {
                i++;
                continue;
            }

            var start = ++i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or '-' or '+')) i++;
            if (start == i) throw new FormatException($"'{c}' has no number: {text}");
            var number = double.Parse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture);
            if (c == 'N') line = (int)number;
            else words[c] = number;
        }

        return new Block(line, words, comment);
    }
}
