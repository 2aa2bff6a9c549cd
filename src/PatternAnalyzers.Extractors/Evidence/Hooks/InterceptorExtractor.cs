using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Interceptors and startup filters: code that runs when something else does.</summary>
internal sealed class InterceptorExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "hooks",
        new KnownBase("Microsoft.EntityFrameworkCore.Diagnostics", "SaveChangesInterceptor", 0, Supports.Lifecycle),
        new KnownBase("Microsoft.EntityFrameworkCore.Diagnostics", "ISaveChangesInterceptor", 0, Supports.Lifecycle),
        new KnownBase("Microsoft.EntityFrameworkCore.Diagnostics", "DbCommandInterceptor", 0, Supports.Lifecycle),
        new KnownBase("Microsoft.EntityFrameworkCore.Diagnostics", "DbConnectionInterceptor", 0, Supports.Lifecycle),
        new KnownBase("Microsoft.AspNetCore.Hosting", "IStartupFilter", 0, Supports.Lifecycle),
        new KnownBase("Grpc.Core.Interceptors", "Interceptor", 0, Supports.Lifecycle, ByName: false),
        new KnownBase("Castle.DynamicProxy", "IInterceptor", 0, Supports.Lifecycle, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
