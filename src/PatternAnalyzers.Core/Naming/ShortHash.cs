using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Eight hexadecimal digits of a text.</summary>
internal static class ShortHash
{
    /// <summary>The first eight digits of the SHA-256 over the text.</summary>
    public static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        var digits = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(4);
        return string.Concat(digits.Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
