using AutoMapper;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Corpus.Services.Desktop;

public class LoginViewModel : INotifyPropertyChanged
{
    private string user = "";
    public event PropertyChangedEventHandler? PropertyChanged;
    public string User { get => user; set { user = value; Changed(); Changed(nameof(CanLogin)); } }
    public bool CanLogin => User.Length > 2;
    private void Changed([CallerMemberName] string? name = null) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}

public sealed class InvoiceRowViewModel
{
    public required string Number { get; init; }
    public decimal Total { get; init; }
    public string Display => $"{Number} ({Total:C})";
}

public class Member { public string First { get; set; } = ""; public string Last { get; set; } = ""; public DateTime Joined { get; set; } }
public class MemberDto { public string Name { get; set; } = ""; public int Year { get; set; } }

public class MemberProfile : Profile
{
    public MemberProfile()
    {
        CreateMap<Member, MemberDto>()
            .ForMember(d => d.Name, o => o.MapFrom(s => s.First + " " + s.Last))
            .ForMember(d => d.Year, o => o.MapFrom(s => s.Joined.Year));
    }
}

public sealed class PatternRankingModel
{
    public string Pattern { get; set; } = "";
    public double Ranking { get; set; }
    public List<string> Matches { get; set; } = [];
}
