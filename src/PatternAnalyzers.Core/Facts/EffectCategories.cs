namespace PatternAnalyzers.Core.Facts;

/// <summary>Kinds of effect, after the purity lists of the ONEX validators mapped to .NET.</summary>
public static class EffectCategories
{
    /// <summary>Network clients: HttpClient, sockets, mail, gRPC, SignalR clients.</summary>
    public const string Network = "network";

    /// <summary>Reading or writing files and directories.</summary>
    public const string File = "file";

    /// <summary>Starting or controlling processes.</summary>
    public const string Process = "process";

    /// <summary>Databases: ADO.NET, EF Core, Dapper, MongoDB, Redis and the like.</summary>
    public const string Database = "database";

    /// <summary>Brokers and buses: Kafka, RabbitMQ, Service Bus, MassTransit, MediatR publishing.</summary>
    public const string Messaging = "messaging";

    /// <summary>In-process dispatch of a request to its handler (MediatR Send and kin): coordination, not I/O.</summary>
    public const string Dispatch = "dispatch";

    /// <summary>Vector stores, embedding generators and chat clients.</summary>
    public const string Intelligence = "intelligence";

    /// <summary>Cloud SDKs: AWS, Azure, Google.</summary>
    public const string Cloud = "cloud";

    /// <summary>Environment variables and process-wide configuration.</summary>
    public const string Environment = "environment";

    /// <summary>Threads, Task.Run, Parallel, timers.</summary>
    public const string Threading = "threading";

    /// <summary>Memory and distributed caches.</summary>
    public const string Cache = "cache";

    /// <summary>Console input and output.</summary>
    public const string Console = "console";

    /// <summary>Logging.</summary>
    public const string Logging = "logging";

    /// <summary>The clock: DateTime.Now, UtcNow, Stopwatch, TimeProvider.System.</summary>
    public const string Clock = "clock";

    /// <summary>Randomness: Random, Guid.NewGuid, RandomNumberGenerator.</summary>
    public const string Random = "random";

    /// <summary>Static mutable state written.</summary>
    public const string StaticState = "static_state";
}
