using System.Text.RegularExpressions;

namespace Shop.Stock;

/// <summary>Takes article numbers apart. The pattern is compiled by a generator, which every compilation must run.</summary>
public static partial class ArticleNumberParser
{
    /// <summary>The group of an article.</summary>
    public static string? GroupOf(string article)
    {
        var match = Article().Match(article);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("^([A-Z]{2})-[0-9]+$")]
    private static partial Regex Article();
}
