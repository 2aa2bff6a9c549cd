using System.Text;

namespace Corpus.Services.Foundation;

public static class StringExtensions
{
    public static string Truncate(this string s, int max) => s.Length <= max ? s : s[..max];
    public static string? NullIfEmpty(this string? s) => string.IsNullOrWhiteSpace(s) ? null : s;
    public static bool EqualsIgnoreCase(this string a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

public static class EnumerableExtensions
{
    public static IEnumerable<T> WhereNotNull<T>(this IEnumerable<T?> source) where T : class => source.Where(s => s is not null)!;
    public static void ForEach<T>(this IEnumerable<T> source, Action<T> action) { foreach (var s in source) action(s); }
}

public sealed class NaturalStringComparer : IComparer<string>
{
    public static NaturalStringComparer Instance { get; } = new();
    public int Compare(string? x, string? y) => string.Compare(x, y, StringComparison.CurrentCultureIgnoreCase);
}

public class CaseInsensitivePairComparer : IEqualityComparer<(string A, string B)>
{
    public bool Equals((string A, string B) x, (string A, string B) y) => x.A.EqualsIgnoreCase(y.A) && x.B.EqualsIgnoreCase(y.B);
    public int GetHashCode((string A, string B) p) => HashCode.Combine(p.A.ToUpperInvariant(), p.B.ToUpperInvariant());
}

public sealed class HtmlMailBuilder
{
    private readonly StringBuilder body = new();
    private string subject = "";
    public HtmlMailBuilder Subject(string s) { subject = s; return this; }
    public HtmlMailBuilder Paragraph(string p) { body.Append("<p>").Append(p).Append("</p>"); return this; }
    public (string Subject, string Body) Build() => (subject, body.ToString());
}

public static class HeaderNames
{
    public const string Correlation = "X-Correlation-Id";
    public const string Tenant = "X-Tenant";
}
