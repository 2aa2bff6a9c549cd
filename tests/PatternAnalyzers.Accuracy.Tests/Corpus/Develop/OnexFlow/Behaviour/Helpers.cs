using System.Globalization;
using System.Text;

namespace Corpus.OnexFlow.Behaviour.Helpers;

/// <summary>Prepares a document title for saving.</summary>
public static class SaveHelper
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "CON", "NUL", "AUX", "PRN" };

    public static string Save(string title, int attempt)
    {
        var builder = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            builder.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        var slug = builder.ToString().Trim('-');
        if (Reserved.Contains(slug)) slug = "_" + slug;
        return attempt == 0 ? slug : $"{slug}-{attempt.ToString(CultureInfo.InvariantCulture)}";
    }
}

public sealed class HttpRetryClient
{
    private readonly TimeSpan _ceiling;

    public HttpRetryClient(TimeSpan ceiling) => _ceiling = ceiling;

    public TimeSpan? NextDelay(int status, int attempt, TimeSpan? retryAfter)
    {
        if (status is < 500 and not 408 and not 429) return null;
        if (attempt > 5) return null;
        var wait = retryAfter ?? TimeSpan.FromMilliseconds(200 * Math.Pow(2, attempt));
        return wait > _ceiling ? _ceiling : wait;
    }
}
