using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PatternAnalyzers.Qdrant.Emulator.Faults;

/// <summary>Something that goes wrong with one request.</summary>
public sealed class Fault
{
    private readonly Func<HttpContext, CancellationToken, Task<bool>>? before;
    private readonly Func<HttpContext, string, Task<bool>>? after;

    private Fault(Func<HttpContext, CancellationToken, Task<bool>>? before = null, Func<HttpContext, string, Task<bool>>? after = null)
    {
        this.before = before;
        this.after = after;
    }

    /// <summary>Answers that status and does nothing.</summary>
    public static Fault Status(int status, TimeSpan? retryAfter = null, string body = """{"status":{"error":"injected fault"},"time":0.0}""") =>
        new(async (context, _) =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = body.StartsWith('{') ? "application/json" : "text/html";
        if (retryAfter is { } wait)
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await context.Response.WriteAsync(body);
        return false;
    });

    /// <summary>Never answers and does nothing.</summary>
    public static Fault Hang() => new(async (context, ending) =>
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        var gone = new TaskCompletionSource();
        await using var registration = either.Token.Register(gone.SetResult);
        await gone.Task;
        context.Abort();
        return false;
    });

    /// <summary>Closes the connection and does nothing.</summary>
    public static Fault Close() => new((context, _) =>
    {
        context.Abort();
        return Task.FromResult(false);
    });

    /// <summary>Does what was asked and closes the connection in the middle of the answer.</summary>
    public static Fault CloseMidBody() => new(after: async (context, body) =>
    {
        context.Response.StatusCode = 200;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.WriteAsync(body[..(body.Length / 2)]);
        await context.Response.Body.FlushAsync();
        context.Abort();
        return false;
    });

    /// <summary>Does what was asked and answers something else.</summary>
    public static Fault Answer(string other) => new(after: async (context, _) =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(other);
        return false;
    });

    /// <summary>Calls back before the request is carried out, then goes on: the place to kill whoever sent it.</summary>
    public static Fault CallBefore(Action callback) => new((_, _) =>
    {
        callback();
        return Task.FromResult(true);
    });

    /// <summary>Calls back after the request was carried out and before it is answered.</summary>
    public static Fault CallAfter(Action callback) => new(after: (_, _) =>
    {
        callback();
        return Task.FromResult(true);
    });

    internal Task<bool> BeforeAsync(HttpContext context, CancellationToken ending) => before?.Invoke(context, ending) ?? Task.FromResult(true);

    internal Task<bool> AfterAsync(HttpContext context, string body) => after?.Invoke(context, body) ?? Task.FromResult(true);
}
