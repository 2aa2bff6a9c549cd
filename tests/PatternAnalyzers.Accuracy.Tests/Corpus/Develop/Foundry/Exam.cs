using System.Collections.Frozen;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;

namespace Corpus.Foundry.Exam;

public interface IExamCommand { Guid ExamId { get; } }

public interface IExecute<in TCommand, TOutcome> where TCommand : IExamCommand
{
    ValueTask<TOutcome> ExecuteAsync(TCommand command, CancellationToken ct);
}

public sealed record CloseExam(Guid ExamId, DateTimeOffset At) : IExamCommand;

public interface IExamVault
{
    Task<List<(string Student, int Points)>> SheetsAsync(Guid exam, CancellationToken ct);
    Task SealAsync(Guid exam, IReadOnlyDictionary<string, char> grades, CancellationToken ct);
}

internal sealed class ClosingTime(IExamVault vault) : IExecute<CloseExam, int>
{
    public async ValueTask<int> ExecuteAsync(CloseExam command, CancellationToken ct)
    {
        var sheets = await vault.SheetsAsync(command.ExamId, ct);
        var grades = sheets.ToDictionary(s => s.Student, s => s.Points switch { >= 90 => 'A', >= 75 => 'B', >= 60 => 'C', _ => 'F' });
        await vault.SealAsync(command.ExamId, grades, ct);
        return grades.Count;
    }
}

/// <summary>Work that has to be finished before the first candidate signs in.</summary>
public interface IStartupTask
{
    int Order { get; }
    Task RunAsync(CancellationToken ct);
}

public sealed class WarmQuestionPool(IExamVault vault, Microsoft.Extensions.Caching.Memory.IMemoryCache cache) : IStartupTask
{
    public int Order => 20;

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var exam in new[] { Guid.Parse("5f2c7a1e-0b1d-4c1f-9a35-0e6e1a8d7c11") })
        {
            var sheets = await vault.SheetsAsync(exam, ct);
            using var slot = cache.CreateEntry(("pool", exam));
            slot.Value = sheets.ToFrozenDictionary(s => s.Student, s => s.Points);
        }
    }
}

public sealed class InvigilatorRequirement(string room) : IAuthorizationRequirement
{
    public string Room { get; } = room;
}

public sealed class SameRoom : AuthorizationHandler<InvigilatorRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, InvigilatorRequirement requirement)
    {
        if (context.User.HasClaim("room", requirement.Room) || context.User.IsInRole("dean")) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

public sealed class ExamProblems : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        (int status, string title)? known = exception switch
        {
            KeyNotFoundException => (404, "no such exam"),
            InvalidOperationException { Message: "sealed" } => (409, "the exam is closed"),
            _ => null,
        };
        if (known is not { } k) return false;
        httpContext.Response.StatusCode = k.status;
        await httpContext.Response.WriteAsJsonAsync(new { k.title }, cancellationToken);
        return true;
    }
}
