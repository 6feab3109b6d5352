/** Words that stand where a number should be. Spelling is folded when it is read; "_" joins words of a phrase. */
export const vagueWords = `
beaucoup bcp bcpp souvent parfois rarement toujours tjrs peu très_souvent énormément plein_de plein plusieurs nombreux nombreuses la_plupart la_majorité
majorité quelques quelques-uns certains certaines des_centaines des_milliers des_dizaines des_millions longtemps de_temps_en_temps tout_le_temps 
un_peu pas_mal un_tas tas_de des_tas une_minorité presque_tous presque_toutes tous_les_jours_ou_presque immense énorme grand_nombre 
many much a_lot lot lots often sometimes rarely always few several most some numerous plenty a_bunch hundreds_of thousands_of millions_of a_long_time long_time the_majority
majority huge frequently too_much too_many not_enough a_little a_few mostly countless tons_of
كثير كثيرا كثيرة كثيرون كثيرين الكثير العديد عديدة عديد غالبا دائما أحيانا نادرا بعض معظم أغلب الأغلبية أغلبية غالبية عدة قليل قليلة قليلون قليلا القليل جدا كبير_جدا مئات آلاف عشرات ملايين المئات الآلاف العشرات طويلا 
بزاف بالزاف شوية شويا كتير كتيرة كتار قلال قليلة_بزاف ديما دايما مرة_مرة بعض_المرات الوقت_كامل معضم أغلبية_ديال شحال_ما شلا عرام هبال كاع_الوقت
bzaf bzzaf bezaf bezzaf bazaf bazzaf bzf bzzf chwiya chwia chwya shwiya ktir dima dayman lwe9t_kamel lwa9t_kaml mrra_mrra ba3d_lmrrat b3d_lmrrat mo3dam lmo3dam aghlab laghlab aghlabiya ghaliban 9lil 9lila 9lal chi_chwiya bezaf_dyal 3addad_kbir
`;
