using System.Diagnostics;
using Akka.Actor;
using Hangfire;
using Microsoft.Azure.Functions.Worker;
using Orleans;
using Orleans.Runtime;
using Quartz;

namespace Corpus.Handlers.Observatory.HeldOut;

public abstract class PollingService(TimeSpan interval) : BackgroundService
{
    protected abstract Task OnceAsync(CancellationToken ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        do await OnceAsync(stoppingToken);
        while (await Wait(stoppingToken));
    }

    private async Task<bool> Wait(CancellationToken ct)
    {
        await Task.Delay(interval, ct);
        return !ct.IsCancellationRequested;
    }
}

internal sealed class DomeWeather(IHttpClientFactory clients, DomeState state) : PollingService(TimeSpan.FromSeconds(30))
{
    private sealed record Sample(double WindMs, double Rain);

    protected override async Task OnceAsync(CancellationToken ct)
    {
        var sample = await clients.CreateClient("mast").GetFromJsonAsync<Sample>("now", ct);
        if (sample is null) return;
        state.Report(sample.WindMs, sample.Rain > 0);
    }
}

public class DomeState
{
    private double _wind;

    public bool Closed { get; private set; }

    public void Report(double wind, bool rain)
    {
        _wind = _wind * 0.8 + wind * 0.2;
        if (rain || _wind > 15) Closed = true;
        else if (_wind < 10) Closed = false;
    }
}

class WarmUp : IHostedLifecycleService
{
    private readonly DomeState _state;

    public WarmUp(DomeState state) => _state = state;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < 10; i++) _state.Report(0, false);
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

[PersistJobDataAfterExecution]
public sealed class Backup(string target) : IJob
{
    async Task IJob.Execute(IJobExecutionContext context)
    {
        var info = new ProcessStartInfo("rsync") { ArgumentList = { "-a", "--delete", "/data/", target } };
        using var rsync = Process.Start(info) ?? throw new JobExecutionException("rsync missing");
        await rsync.WaitForExitAsync(context.CancellationToken);
        if (rsync.ExitCode != 0)
            throw new JobExecutionException($"rsync ended with {rsync.ExitCode}", null, context.RefireCount < 3);
        context.JobDetail.JobDataMap["last"] = DateTime.UtcNow;
    }
}

[DisableConcurrentExecution(600)]
public class FlatFieldWork(IBackgroundJobClient jobs)
{
    public Task Nightly(int cameras)
    {
        for (var camera = 0; camera < cameras; camera++)
        {
            var id = camera;
            jobs.Schedule<FlatFieldWork>(w => w.Expose(id, 1 + id % 3), TimeSpan.FromMinutes(id * 5));
        }
        return Task.CompletedTask;
    }

    public async Task Expose(int camera, double seconds)
    {
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        await File.WriteAllBytesAsync($"/data/flat-{camera}-{DateTime.UtcNow:yyyyMMdd}.raw", new byte[4096]);
    }
}

public class SunAlmanac(ILoggerFactory loggers)
{
    [Function("sun")]
    public void Run([TimerTrigger("0 0 12 * * *")] TimerInfo timer, CancellationToken ct)
    {
        var log = loggers.CreateLogger("sun");
        var n = DateTime.UtcNow.DayOfYear;
        var declination = -23.44 * Math.Cos(Math.PI * 2 / 365 * (n + 10));
        log.LogInformation("declination {Declination:F2}, next {Next}", declination, timer.ScheduleStatus?.Next);
    }
}

public interface ISpectrograph : IGrainWithIntegerKey
{
    ValueTask<double> Calibrate(double[] lamp);
}

internal class Spectrograph : Grain<double[]>, ISpectrograph, IRemindable
{
    public async ValueTask<double> Calibrate(double[] lamp)
    {
        var before = State;
        State = lamp;
        await WriteStateAsync();
        return before is null ? 0 : before.Zip(lamp, (a, b) => Math.Abs(a - b)).DefaultIfEmpty().Max();
    }

    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (reminderName == "idle") DeactivateOnIdle();
        return Task.CompletedTask;
    }
}

internal sealed class Focuser : ReceiveActor
{
    public sealed record Move(int Steps);

    public sealed record Where;

    private int _position;

    public Focuser(int limit)
    {
        Idle();
        void Idle()
        {
            Receive<Where>(_ => Sender.Tell(_position));
            Receive<Move>(m =>
            {
                _position = Math.Clamp(_position + m.Steps, 0, limit);
                Context.System.Scheduler.ScheduleTellOnce(TimeSpan.FromMilliseconds(10 * Math.Abs(m.Steps)), Self, "settled", Self);
                Become(Moving);
            });
        }
        void Moving() => Receive<string>(_ => Become(Idle));
    }
}
