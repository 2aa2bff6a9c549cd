using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Interceptors, listeners and start-up hooks of frameworks: code that runs when something else does.</summary>
internal sealed class InterceptorExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new("hooks", [.. EntityFramework(), .. Proxies(), .. Hosts(), .. Listeners()]);

    public void Extract(TypeQuestion question) => Bases.Extract(question);

    private static IEnumerable<KnownBase> EntityFramework()
    {
        const string Diagnostics = "Microsoft.EntityFrameworkCore.Diagnostics";
        foreach (var name in new[]
        {
            "SaveChangesInterceptor", "ISaveChangesInterceptor", "DbCommandInterceptor", "IDbCommandInterceptor", "DbConnectionInterceptor",
            "IDbConnectionInterceptor",
            "DbTransactionInterceptor", "IDbTransactionInterceptor", "IMaterializationInterceptor", "IInstantiationBindingInterceptor",
            "IIdentityResolutionInterceptor", "ISingletonInterceptor",
        })
            yield return new KnownBase(Diagnostics, name, 0, Supports.Lifecycle);
        yield return new KnownBase("Microsoft.EntityFrameworkCore", "IQueryExpressionInterceptor", 0, Supports.Lifecycle);
        yield return new KnownBase(Diagnostics, "IInterceptor", 0, Supports.Lifecycle, ByName: false);
        yield return new KnownBase("System.Data.Entity.Infrastructure.Interception", "IDbInterceptor", 0, Supports.Lifecycle);
        yield return new KnownBase("NHibernate", "EmptyInterceptor", 0, Supports.Lifecycle);
        yield return new KnownBase("NHibernate", "IInterceptor", 0, Supports.Lifecycle, ByName: false);
        foreach (var name in new[]
        {
            "IPreInsertEventListener", "IPreUpdateEventListener", "IPreDeleteEventListener", "IPostInsertEventListener", "IPostUpdateEventListener",
            "IPostDeleteEventListener"
        })
            yield return new KnownBase("NHibernate.Event", name, 0, Supports.Lifecycle);
        yield return new KnownBase("Marten", "IDocumentSessionListener", 0, Supports.Lifecycle);
        yield return new KnownBase("Marten", "DocumentSessionListenerBase", 0, Supports.Lifecycle);
    }

    private static IEnumerable<KnownBase> Proxies()
    {
        yield return new KnownBase("Grpc.Core.Interceptors", "Interceptor", 0, Supports.Lifecycle, ByName: false);
        yield return new KnownBase("Castle.DynamicProxy", "IInterceptor", 0, Supports.Lifecycle, ByName: false);
        yield return new KnownBase("Castle.DynamicProxy", "IAsyncInterceptor", 0, Supports.Lifecycle);
        yield return new KnownBase("Castle.DynamicProxy", "AsyncInterceptorBase", 0, Supports.Lifecycle);
        yield return new KnownBase("Castle.DynamicProxy", "StandardInterceptor", 0, Supports.Lifecycle);
        yield return new KnownBase("System.Reflection", "DispatchProxy", 0, Supports.Lifecycle);
        yield return new KnownBase("AspectCore.DynamicProxy", "AbstractInterceptor", 0, Supports.Lifecycle);
        yield return new KnownBase("PostSharp.Aspects", "OnMethodBoundaryAspect", 0, Supports.Lifecycle);
        yield return new KnownBase("PostSharp.Aspects", "MethodInterceptionAspect", 0, Supports.Lifecycle);
        yield return new KnownBase("Metalama.Framework.Aspects", "OverrideMethodAspect", 0, Supports.Lifecycle);
    }

    private static IEnumerable<KnownBase> Hosts()
    {
        yield return new KnownBase("Microsoft.AspNetCore.Hosting", "IStartupFilter", 0, Supports.Lifecycle);
        yield return new KnownBase("Microsoft.AspNetCore.Hosting", "IHostingStartup", 0, Supports.Lifecycle);
        yield return new KnownBase("Microsoft.Extensions.Hosting", "IHostLifetime", 0, Supports.Lifecycle);
        yield return new KnownBase("Microsoft.AspNetCore.Components.Server.Circuits", "CircuitHandler", 0, Supports.Lifecycle);
        yield return new KnownBase("Microsoft.ApplicationInsights.Extensibility", "ITelemetryInitializer", 0, Supports.Lifecycle);
        yield return new KnownBase("Microsoft.ApplicationInsights.Extensibility", "ITelemetryProcessor", 0, Supports.Lifecycle);
        yield return new KnownBase("Autofac", "IStartable", 0, Supports.Lifecycle, ByName: false);
        yield return new KnownBase("Orleans", "ILifecycleParticipant", 1, Supports.Lifecycle);
        yield return new KnownBase("Orleans", "ILifecycleObserver", 0, Supports.Lifecycle);
        yield return new KnownBase("Prism.Modularity", "IModule", 0, Supports.Lifecycle, ByName: false);
        yield return new KnownBase("OrchardCore.Modules", "IModularTenantEvents", 0, Supports.Lifecycle);
    }

    private static IEnumerable<KnownBase> Listeners()
    {
        foreach (var name in new[] { "IConsumeObserver", "IReceiveObserver", "ISendObserver", "IPublishObserver", "IBusObserver" })
            yield return new KnownBase("MassTransit", name, 0, Supports.Lifecycle);
        foreach (var name in new[] { "IJobListener", "ITriggerListener", "ISchedulerListener" })
            yield return new KnownBase("Quartz", name, 0, Supports.Lifecycle);
        foreach (var name in new[] { "JobListenerSupport", "TriggerListenerSupport", "SchedulerListenerSupport" })
            yield return new KnownBase("Quartz.Listener", name, 0, Supports.Lifecycle);
        yield return new KnownBase("Hangfire.Server", "IServerFilter", 0, Supports.Lifecycle);
        yield return new KnownBase("Hangfire.Client", "IClientFilter", 0, Supports.Lifecycle);
        yield return new KnownBase("Hangfire.States", "IElectStateFilter", 0, Supports.Lifecycle);
        yield return new KnownBase("Hangfire.States", "IApplyStateFilter", 0, Supports.Lifecycle);
        yield return new KnownBase("HotChocolate.Execution.Instrumentation", "ExecutionDiagnosticEventListener", 0, Supports.Lifecycle);
        yield return new KnownBase("MongoDB.Driver.Core.Events", "IEventSubscriber", 0, Supports.Lifecycle, ByName: false);
    }
}
