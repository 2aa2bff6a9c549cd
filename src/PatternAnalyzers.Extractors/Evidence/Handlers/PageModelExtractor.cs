using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Razor pages, which answer requests like controllers, and view components.</summary>
internal sealed class PageModelExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "ASP.NET",
        new KnownBase("Microsoft.AspNetCore.Mvc.RazorPages", "PageModel", 0, Supports.HttpEndpoint),
        new KnownBase("Microsoft.AspNetCore.Mvc", "ViewComponent", 0, Supports.Ui));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
