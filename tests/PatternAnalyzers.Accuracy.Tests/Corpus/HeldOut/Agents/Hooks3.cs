using System.Data.Common;
using System.Reflection;
using System.Text.Json;
using Castle.DynamicProxy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SemanticKernel;
namespace Corpus.Agents.Freight.Infrastructure.HeldOut;

public abstract class Consignment
{
    private readonly List<object> _happened = [];
    public IReadOnlyList<object> TakeHappened() { var copy = _happened.ToArray(); _happened.Clear(); return copy; }
    protected void Raise(object o) => _happened.Add(o);
}

public sealed class OutboxRow { public Guid Id { get; init; } public string Kind { get; init; } = ""; public string Json { get; init; } = ""; }

/// <summary>Moves what aggregates raised into the outbox table, in the same transaction.</summary>
public sealed class Outboxer : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            var rows = db.ChangeTracker.Entries<Consignment>()
                .SelectMany(e => e.Entity.TakeHappened())
                .Select(h => new OutboxRow { Id = Guid.CreateVersion7(), Kind = h.GetType().Name, Json = JsonSerializer.Serialize(h) })
                .ToList();
            db.Set<OutboxRow>().AddRange(rows);
        }
        return ValueTask.FromResult(result);
    }
}

public sealed class NoLockHint : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (command.CommandText.StartsWith("-- dirty-read", StringComparison.Ordinal))
            command.CommandText = "SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;\n" + command.CommandText;
        return result;
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        System.Diagnostics.Activity.Current?.AddTag("db.failed", eventData.Exception.GetType().Name);
        return Task.CompletedTask;
    }
}

public class RetryOnDeadlock(int attempts) : Castle.DynamicProxy.IInterceptor
{
    public void Intercept(IInvocation call)
    {
        var again = call.CaptureProceedInfo();
        for (var left = attempts; ; left--)
        {
            try { again.Invoke(); return; }
            catch (DbException e) when (e.IsTransient && left > 1) { Thread.Sleep(20 * (attempts - left + 1)); }
        }
    }
}

public sealed class OnlyVirtualPublic : IProxyGenerationHook
{
    private readonly HashSet<string> _skipped = [];
    public void MethodsInspected() { }
    public void NonProxyableMemberNotification(Type type, MemberInfo memberInfo) => _skipped.Add($"{type.Name}.{memberInfo.Name}");
    public bool ShouldInterceptMethod(Type type, MethodInfo methodInfo) => methodInfo.IsPublic && !methodInfo.IsSpecialName;
}

public sealed class PromptScrubber : IPromptRenderFilter
{
    public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
    {
        await next(context);
        if (context.RenderedPrompt is { } text)
            context.RenderedPrompt = System.Text.RegularExpressions.Regex.Replace(text, @"\b\d{11}\b", "[container no]");
    }
}

public interface IModule { string Id { get; } Task StartupAsync(); Task ShutdownAsync(TimeSpan grace); }

public sealed class YardCameraModule(ILogger<YardCameraModule> log) : IModule
{
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;
    public string Id => "yard-camera";

    public Task StartupAsync() { _loop = Task.Run(() => Poll(_stop.Token)); return Task.CompletedTask; }

    public async Task ShutdownAsync(TimeSpan grace)
    {
        await _stop.CancelAsync();
        await Task.WhenAny(_loop, Task.Delay(grace));
    }

    private async Task Poll(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (!ct.IsCancellationRequested && await timer.WaitForNextTickAsync(ct)) log.LogTrace("frame");
    }
}
