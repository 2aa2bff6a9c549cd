using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Jobs of Quartz, Coravel, FluentScheduler and ABP.</summary>
internal sealed class JobExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "Quartz",
        new KnownBase("Quartz", "IJob", 0, Supports.Background, ByName: false),
        new KnownBase("Coravel.Invocable", "IInvocable", 0, Supports.Background),
        new KnownBase("Coravel.Events.Interfaces", "IListener", 1, Supports.Event, Message: 0, ByName: false, Framework: "Coravel"),
        new KnownBase("FluentScheduler", "IJob", 0, Supports.Background, ByName: false),
        new KnownBase("Volo.Abp.BackgroundJobs", "BackgroundJob", 1, Supports.Background, ByName: false),
        new KnownBase("Volo.Abp.BackgroundJobs", "AsyncBackgroundJob", 1, Supports.Background),
        new KnownBase("Volo.Abp.BackgroundWorkers", "PeriodicBackgroundWorkerBase", 0, Supports.Background),
        new KnownBase("Volo.Abp.BackgroundWorkers", "AsyncPeriodicBackgroundWorkerBase", 0, Supports.Background));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
