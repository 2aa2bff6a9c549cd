using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Reporting.Pages;

/// <summary>What a browser may do with the page: run this script, apply this style, and nothing else, least of all reach a network.</summary>
internal static class Policy
{
    public static string For(string script, string style) =>
        $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
