using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>What the process itself offers: environment, threads, caches, console, log, clock, chance.</summary>
internal static class RuntimeEffects
{
    public static readonly EffectRow[] Rows =
    [
        new(
            EffectCategories.Environment,
            "System",
            "Environment",
            "GetEnvironmentVariable* SetEnvironmentVariable ExpandEnvironmentVariables GetCommandLineArgs GetFolderPath CommandLine CurrentDirectory MachineName UserName UserDomainName OSVersion"),
        new(EffectCategories.Environment, "System", "AppContext", "GetData SetData SetSwitch TryGetSwitch BaseDirectory"),
        new(EffectCategories.Environment, "System.Configuration", "ConfigurationManager", "AppSettings ConnectionStrings GetSection Open* RefreshSection"),
        new(EffectCategories.Threading, "System.Threading.Tasks", "Task", "Run"),
        new(EffectCategories.Threading, "System.Threading.Tasks", "TaskFactory", "StartNew"),
        new(EffectCategories.Threading, "System.Threading.Tasks", "Parallel"),
        new(EffectCategories.Threading, "System.Threading", "Thread", ".ctor Start Sleep Join Abort Interrupt"),
        new(EffectCategories.Threading, "System.Threading", "ThreadPool"),
        new(EffectCategories.Threading, "System.Threading", "Timer"),
        new(EffectCategories.Threading, "System.Threading", "PeriodicTimer"),
        new(EffectCategories.Threading, "System.Timers", "Timer"),
        new(EffectCategories.Threading, "System.ComponentModel", "BackgroundWorker"),
        new(EffectCategories.Cache, "Microsoft.Extensions.Caching.Memory", "IMemoryCache"),
        new(EffectCategories.Cache, "Microsoft.Extensions.Caching.Memory", "MemoryCache"),
        new(EffectCategories.Cache, "Microsoft.Extensions.Caching.Distributed", "IDistributedCache"),
        new(EffectCategories.Cache, "Microsoft.Extensions.Caching.Hybrid", "HybridCache"),
        new(EffectCategories.Cache, "System.Runtime.Caching", "MemoryCache"),
        new(EffectCategories.Cache, "System.Runtime.Caching", "ObjectCache"),
        new(EffectCategories.Cache, "ZiggyCreatures.Caching.Fusion", "IFusionCache"),
        new(EffectCategories.Console, "System", "Console", "Write* Read* Clear Beep Set* Open* Out Error In ForegroundColor BackgroundColor Title ResetColor"),
        new(EffectCategories.Console, "Spectre.Console", "AnsiConsole"),
        new(EffectCategories.Console, "Spectre.Console", "IAnsiConsole"),
        new(EffectCategories.Logging, "Microsoft.Extensions.Logging", "ILogger"),
        new(EffectCategories.Logging, "Microsoft.Extensions.Logging", "ILoggerFactory"),
        new(EffectCategories.Logging, "Serilog", "ILogger"),
        new(EffectCategories.Logging, "Serilog", "Log"),
        new(EffectCategories.Logging, "NLog", "Logger"),
        new(EffectCategories.Logging, "NLog", "LogManager"),
        new(EffectCategories.Logging, "log4net", "ILog"),
        new(EffectCategories.Logging, "log4net", "LogManager"),
        new(EffectCategories.Logging, "System.Diagnostics", "Trace", "Write* TraceError TraceInformation TraceWarning Fail"),
        new(EffectCategories.Logging, "System.Diagnostics", "Debug", "Write* Print"),
        new(EffectCategories.Logging, "System.Diagnostics", "EventLog"),
        new(EffectCategories.Clock, "System", "DateTime", "Now UtcNow Today"),
        new(EffectCategories.Clock, "System", "DateTimeOffset", "Now UtcNow"),
        new(EffectCategories.Clock, "System", "TimeProvider", "System GetUtcNow GetLocalNow GetTimestamp GetElapsedTime CreateTimer"),
        new(EffectCategories.Clock, "System", "Environment", "TickCount TickCount64"),
        new(EffectCategories.Clock, "System.Diagnostics", "Stopwatch", ".ctor Start* GetTimestamp Restart"),
        new(EffectCategories.Clock, "NodaTime", "IClock"),
        new(EffectCategories.Clock, "NodaTime", "SystemClock", "Instance GetCurrentInstant"),
        new(EffectCategories.Clock, "Microsoft.Extensions.Internal", "ISystemClock", "UtcNow"),
        new(EffectCategories.Random, "System", "Random", ".ctor Next* Shared Get* Shuffle"),
        new(EffectCategories.Random, "System", "Guid", "NewGuid CreateVersion7"),
        new(EffectCategories.Random, "System.Security.Cryptography", "RandomNumberGenerator"),
        new(EffectCategories.Random, "System.IO", "Path", "GetRandomFileName"),
    ];
}
