namespace Corpus.Workshop.Kiosk;

public sealed class MaintenanceFirst(Func<bool> closed) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, follow) =>
        {
            if (closed() && !context.Request.Path.StartsWithSegments("/health"))
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                context.Response.Headers.RetryAfter = "120";
                await context.Response.WriteAsync("Closed for maintenance.");
                return;
            }

            await follow(context);
        });
        next(app);
    };
}

/// <summary>Keeps count of open print jobs and holds the shutdown back until the last sheet is out.</summary>
public sealed class PrintDrain
{
    private readonly CountdownEvent _open = new(1);

    public PrintDrain(IHostApplicationLifetime lifetime, ILogger<PrintDrain> logger)
    {
        lifetime.ApplicationStarted.Register(() => logger.LogInformation("Printer is up"));
        lifetime.ApplicationStopping.Register(OnStopping);
        lifetime.ApplicationStopped.Register(_open.Dispose);
    }

    public IDisposable Begin()
    {
        _open.AddCount();
        return new Job(_open);
    }

    private void OnStopping()
    {
        _open.Signal();
        _open.Wait(TimeSpan.FromSeconds(20));
    }

    private sealed class Job(CountdownEvent open) : IDisposable
    {
        public void Dispose() => open.Signal();
    }
}
