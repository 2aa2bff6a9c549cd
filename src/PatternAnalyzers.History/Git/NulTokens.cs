using System.Runtime.CompilerServices;
using System.Text;

namespace PatternAnalyzers.History.Git;

/// <summary>Texts that end in NUL, as git's <c>-z</c> writes them, one by one while they come.</summary>
internal static class NulTokens
{
    public static async IAsyncEnumerable<string> ReadAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new char[65_536];
        var rest = new StringBuilder();
        int count;
        while ((count = await reader.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            var start = 0;
            for (var end = Array.IndexOf(buffer, '\0', 0, count); end >= 0; end = Array.IndexOf(buffer, '\0', start, count - start))
            {
                yield return rest.Append(buffer, start, end - start).ToString();
                rest.Clear();
                start = end + 1;
            }

            rest.Append(buffer, start, count - start);
        }
    }
}
