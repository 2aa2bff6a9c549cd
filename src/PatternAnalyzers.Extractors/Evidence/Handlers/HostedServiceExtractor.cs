using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Hosted services of the generic host, Windows services.</summary>
internal sealed class HostedServiceExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "Hosting",
        new KnownBase("Microsoft.Extensions.Hosting", "BackgroundService", 0, Supports.Background),
        new KnownBase("Microsoft.Extensions.Hosting", "IHostedLifecycleService", 0, Supports.Background),
        new KnownBase("Microsoft.Extensions.Hosting", "IHostedService", 0, Supports.Background),
        new KnownBase("System.ServiceProcess", "ServiceBase", 0, Supports.Background, ByName: false),
        new KnownBase("Topshelf", "ServiceControl", 0, Supports.Background, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
