using CliFx;
using CliFx.Attributes;
using CliFx.Infrastructure;
using FastEndpoints;
using WorkflowCore.Interface;
using WorkflowCore.Models;

namespace Corpus.Lantern.Desk.HeldOut;

public record LoanRequest(string Barcode, string CardNumber);
public record LoanReply(string Title, DateOnly Due);
public record Copy(string Barcode, string Title, bool ReferenceOnly, string? LentTo);

public interface ICopies
{
    Task<Copy?> FindAsync(string barcode, CancellationToken ct);
    Task LendAsync(string barcode, string card, DateOnly due, CancellationToken ct);
}

public class LendCopy(ICopies copies, TimeProvider clock) : Endpoint<LoanRequest, LoanReply>
{
    public override void Configure()
    {
        Post("/loans");
        Roles("desk");
    }

    public override async Task HandleAsync(LoanRequest req, CancellationToken ct)
    {
        var copy = await copies.FindAsync(req.Barcode, ct);
        if (copy is null)
        {
            await SendNotFoundAsync(ct);
            return;
        }
        if (copy.ReferenceOnly) AddError("reference copies stay in the reading room");
        if (copy.LentTo is not null) AddError("already on loan");
        ThrowIfAnyErrors();
        var due = DateOnly.FromDateTime(clock.GetLocalNow().Date).AddDays(28);
        await copies.LendAsync(req.Barcode, req.CardNumber, due, ct);
        await SendAsync(new LoanReply(copy.Title, due), 201, ct);
    }
}

[Command("shelf check", Description = "Compares a scanned shelf with the catalogue order")]
public sealed class ShelfCheck : ICommand
{
    [CommandParameter(0, Name = "scan")]
    public required FileInfo Scan { get; init; }

    [CommandOption("strict", 's')]
    public bool Strict { get; init; }

    public async ValueTask ExecuteAsync(IConsole console)
    {
        var marks = await File.ReadAllLinesAsync(Scan.FullName);
        var misplaced = 0;
        for (var i = 1; i < marks.Length; i++)
        {
            if (string.Compare(marks[i - 1], marks[i], StringComparison.OrdinalIgnoreCase) <= 0) continue;
            await console.Output.WriteLineAsync($"{i + 1}: {marks[i]} stands after {marks[i - 1]}");
            misplaced++;
        }
        if (Strict && misplaced > 0) throw new InvalidOperationException($"{misplaced} misplaced");
    }
}

public sealed class ReserveStep(ICopies copies) : StepBodyAsync
{
    public string Barcode { get; set; } = "";
    public string Card { get; set; } = "";

    public override async Task<ExecutionResult> RunAsync(IStepExecutionContext context)
    {
        var copy = await copies.FindAsync(Barcode, context.CancellationToken);
        return copy switch
        {
            null => ExecutionResult.Outcome("unknown"),
            { LentTo: null } => ExecutionResult.Next(),
            _ => ExecutionResult.Sleep(TimeSpan.FromHours(6), Barcode),
        };
    }
}

/// <summary>One step of the cataloguing line; steps run in the order of their registration.</summary>
public interface ICatalogStep
{
    ValueTask ApplyAsync(CatalogTicket ticket, Func<ValueTask> next);
}

public record CatalogTicket
{
    public required string RawTitle { get; init; }
    public string? Isbn { get; set; }
    public List<string> Remarks { get; } = [];
    public string SortTitle { get; set; } = "";
}

internal class DropArticles : ICatalogStep
{
    private static readonly string[] Articles = ["the ", "a ", "an ", "der ", "die ", "das ", "le ", "la ", "l'"];

    public ValueTask ApplyAsync(CatalogTicket ticket, Func<ValueTask> next)
    {
        var title = ticket.RawTitle.Trim();
        foreach (var article in Articles)
        {
            if (!title.StartsWith(article, StringComparison.OrdinalIgnoreCase)) continue;
            title = $"{title[article.Length..]}, {title[..article.Length].Trim()}";
            break;
        }
        ticket.SortTitle = title;
        return next();
    }
}

internal class IsbnStep : ICatalogStep
{
    public async ValueTask ApplyAsync(CatalogTicket ticket, Func<ValueTask> next)
    {
        if (ticket.Isbn is { } isbn && !Valid(isbn))
        {
            ticket.Remarks.Add($"ISBN {isbn} has a wrong check digit");
            ticket.Isbn = null;
        }
        await next();
    }

    private static bool Valid(string isbn)
    {
        var digits = isbn.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
        return digits.Length == 13 && digits.Select((d, i) => i % 2 == 0 ? d : 3 * d).Sum() % 10 == 0;
    }
}
