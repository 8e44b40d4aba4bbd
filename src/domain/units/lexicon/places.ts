import { phraseList } from './phrase-list';

/**
 * Words that name an administrative level, with its rank: a smaller place goes before the larger one that holds
 * it ("phường 5, quận 3"). 0 = region (never a unit by itself), 2 = commune, 3 = district, 4 = province, 5 = state.
 */
export const PLACE_HEADS: readonly { readonly rank: number; readonly phrases: readonly string[] }[] = [
  { rank: 0, phrases: phraseList('khu vực; vùng; miền') },
  { rank: 2, phrases: phraseList('phường; xã; thị trấn; đặc khu; phường/xã; p') },
  { rank: 3, phrases: phraseList('quận; huyện; thị xã; q; h; tx; thành phố thuộc tỉnh; thành phố thuộc thành phố') },
  { rank: 4, phrases: phraseList('thành phố; tỉnh; tp; t p') },
  { rank: 5, phrases: phraseList('trung ương; tw; t ư') },
];

/** Short forms of a place that stand alone. */
export const PLACE_ABBREVIATIONS = phraseList(
  `tphcm; tp hcm; hcm; hcmc; tphn; tp hn; tp đn; tp ct; tp hp; tp bh; tp tđ; tp bmt; tp vt; t ư`,
);

/** The 63 provinces before 01/7/2025; the 34 of today are among them. */
export const PROVINCES = phraseList(
  `tây nam bộ; đông nam bộ; tây nguyên; nam bộ; bắc bộ; trung bộ; bắc trung bộ; nam trung bộ; an giang; bà rịa-vũng tàu; bắc giang; bắc kạn; bạc liêu; bắc ninh; bến tre; bình định; bình dương; bình phước;
   bình thuận; cà mau; cần thơ; cao bằng; đà nẵng; đắk lắk; đắk nông; điện biên; đồng nai; đồng tháp; gia lai; hà giang;
   hà nam; hà nội; hà tĩnh; hải dương; hải phòng; hậu giang; hòa bình; hưng yên; khánh hòa; kiên giang; kon tum; lai châu;
   lâm đồng; lạng sơn; lào cai; long an; nam định; nghệ an; ninh bình; ninh thuận; phú thọ; phú yên; quảng bình; quảng nam;
   quảng ngãi; quảng ninh; quảng trị; sóc trăng; sơn la; tây ninh; thái bình; thái nguyên; thanh hóa; thừa thiên huế; huế;
   tiền giang; hồ chí minh; trà vinh; tuyên quang; vĩnh long; vĩnh phúc; yên bái; vũng tàu; bà rịa`,
);

/** Cities that stand beside the provinces; any other city lies in one. */
export const CENTRAL_CITIES: readonly (readonly string[])[] = phraseList(
  'hà nội; hồ chí minh; hcm; hải phòng; đà nẵng; cần thơ; huế',
).map((name) => name.split(' '));

/** Districts and towns that plans name most. Only a help where capitals are missing: any capitalised name is read. */
export const DISTRICTS = phraseList(
  `thủ đức; gò vấp; bình thạnh; tân bình; tân phú; bình tân; phú nhuận; củ chi; hóc môn; bình chánh; nhà bè; cần giờ; ba đình;
   hoàn kiếm; hai bà trưng; đống đa; tây hồ; cầu giấy; thanh xuân; hoàng mai; long biên; hà đông; nam từ liêm; bắc từ liêm;
   sóc sơn; đông anh; gia lâm; thanh trì; ba vì; chương mỹ; biên hòa; long thành; nhơn trạch; thuận an; dĩ an; bến cát;
   tân uyên; thủ dầu một; long xuyên; châu đốc; rạch giá; mỹ tho; cao lãnh; sa đéc; ninh kiều; cái răng; bình thủy; ô môn;
   hải châu; thanh khê; sơn trà; ngũ hành sơn; liên chiểu; cẩm lệ; hồng bàng; lê chân; ngô quyền; kiến an; nha trang; cam ranh;
   đà lạt; bảo lộc; buôn ma thuột; pleiku; quy nhơn; tuy hòa; phan thiết; phan rang; vinh; cửa lò; sầm sơn; hạ long; cẩm phả;
   uông bí; móng cái; việt trì; thái nguyên; sông công; hội an; tam kỳ; đồng hới; đông hà; long khánh; côn đảo; phú quốc; trảng bàng;
   tân biên; tân châu; hòa thành; bến lức; tân an; gò công; cai lậy; hồng ngự; trường sa; hoàng sa; bến nghé; bà nà; bà đen; bà điểm; bến thành; sài gòn`,
);
