namespace Corpus.Workshop.Education;

public interface IReadability { double Grade(string text); }

public sealed class FleschKincaid : IReadability
{
    private static readonly char[] Ends = ['.', '!', '?'];

    public double Grade(string text)
    {
        var sentences = Math.Max(1, text.Split(Ends, StringSplitOptions.RemoveEmptyEntries).Count(s => s.Any(char.IsLetter)));
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim(',', ';', ':', '"', '.', '!', '?'))
            .Where(w => w.Length > 0)
            .ToList();
        if (words.Count == 0) return 0;
        var syllables = words.Sum(Syllables);
        return 0.39 * words.Count / sentences + 11.8 * syllables / words.Count - 15.59;
    }

    private static int Syllables(string word)
    {
        var count = 0;
        var inVowel = false;
        foreach (var c in word.ToLowerInvariant())
        {
            var vowel = "aeiouy".Contains(c);
            if (vowel && !inVowel) count++;
            inVowel = vowel;
        }

        if (word.EndsWith('e') && count > 1) count--;
        return Math.Max(1, count);
    }
}
