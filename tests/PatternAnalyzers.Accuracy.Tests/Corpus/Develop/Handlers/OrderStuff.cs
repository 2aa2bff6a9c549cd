using MediatR;
using Quartz;
using Rebus.Handlers;

namespace Corpus.Handlers.Misc;

public record Msg(string A, int B);

public record Req(string Text) : IRequest<int>;

internal partial class OrderStuff
{
    private readonly Lazy<HttpClient> _lazy = new(() => new HttpClient { BaseAddress = new Uri("http://erp.local/") });

    private async Task Push(Msg m)
    {
        for (var i = 0; i < m.B; i++)
            using (await _lazy.Value.PostAsync($"orders/{m.A}/{i}", null)) { }
    }
}

internal partial class OrderStuff : IHandleMessages<Msg>
{
    public Task Handle(Msg message) => message.B > 0 ? Push(message) : Task.CompletedTask;
}

public class Engine : IRequestHandler<Req, int>
{
    private int _seed;

    public Task<int> Handle(Req request, CancellationToken cancellationToken)
    {
        _seed = Environment.TickCount;
        return Task.FromResult(Fold(request.Text.AsSpan()));
    }

    private int Fold(ReadOnlySpan<char> text)
    {
        var value = _seed;
        foreach (var c in text) value = unchecked(value * 31 + c);
        return value;
    }
}

public class Thing2(ISchedulerSwitch sw) : IJob
{
    public Task Execute(IJobExecutionContext context) => sw.IsOn ? sw.FlipAsync() : Task.CompletedTask;
}

public interface ISchedulerSwitch
{
    bool IsOn { get; }

    Task FlipAsync();
}

public static class ErrorHandler
{
    public static string Describe(Exception ex)
    {
        var depth = 0;
        var text = "";
        for (Exception? e = ex; e is not null && depth < 5; e = e.InnerException, depth++)
            text += new string(' ', depth * 2) + e.GetType().Name + ": " + e.Message + "\n";
        return text;
    }
}

public delegate void ProgressHandler(int percent);

public interface IRequestPolicy<TRequest>
{
    bool Allows(TRequest request);
}

public class HandlerStatistics
{
    public long Handled { get; private set; }
    public long Failed { get; private set; }

    public void Count(bool ok)
    {
        if (ok) Handled++;
        else Failed++;
    }

    public double FailureRate => Handled + Failed == 0 ? 0 : (double)Failed / (Handled + Failed);
}
